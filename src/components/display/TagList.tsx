import styles from './TagList.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

/** A label of two parts; each may hold any text. */
export interface ShownTag {
  key: string
  value: string
}

/** Tags as `key=value`, at most `max`, then how many more; the whole list is in the tooltip. */
export function TagList({ tags, max = Number.POSITIVE_INFINITY }: { tags: readonly ShownTag[]; max?: number }) {
  if (tags.length === 0) return <span className={styles['none']}>—</span>
  const shown = tags.slice(0, max)
  const more = tags.length - shown.length
  return (
    <span className={styles['tags']} title={more > 0 ? tags.map(words).join('\n') : undefined}>
      {shown.map((tag, index) => (
        // Two tags may be equal, so the key includes their position.
        // oxlint-disable-next-line react/no-array-index-key
        <code key={`${index} ${words(tag)}`} className={styles['tag']} title={words(tag)}>
          {words(tag)}
        </code>
      ))}
      {more > 0 ? (
        <span className={styles['more']}>
          +{more}
          <span className="visually-hidden"> {say.moreTags({ tags: tags.slice(max).map(words).join(', ') })}</span>
        </span>
      ) : null}
    </span>
  )
}

function words({ key, value }: ShownTag): string {
  return visibleName(value === '' ? key : `${key}=${value}`)
}
