import { useEffect, useState } from 'react'
import { exactTimes, type TimeStyle } from '#lib/time/exact-time.ts'
import { Hint } from './Hint.tsx'
import { relativeTime } from '#lib/time/relative-time.ts'
import { useNow } from './use-now.ts'
import styles from './When.module.css'
import { say } from '../messages/say.ts'

export interface WhenProps extends TimeStyle {
  /** ISO date, or null when it never happened. A value that is no date is shown as such. */
  value: string | null
  /** The text for null. */
  never?: string
}

/** "3 h ago", with the exact time in the account's zone and in UTC on hover and focus. */
export function When({ value, never = say.never(), ...style }: WhenProps) {
  const now = useNow()
  const [anchor, setAnchor] = useState<Element>()

  useEffect(() => {
    if (anchor === undefined) return undefined
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && setAnchor(undefined)
    document.addEventListener('keydown', hide)
    return () => document.removeEventListener('keydown', hide)
  }, [anchor])

  const at = value === null ? undefined : new Date(value)
  if (at !== undefined && Number.isNaN(at.getTime()))
    return <span className={styles['never']}>{say.notReadable()}</span>
  if (at === undefined) return <span className={styles['never']}>{never}</span>
  const words = relativeTime(at.getTime(), now)
  return (
    // The exact time must be reachable without a pointer (WCAG 2.1.1), and there is nothing to press.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <time
      className={styles['when']}
      dateTime={at.toISOString()}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerEnter={(event) => setAnchor(event.currentTarget)}
      onPointerLeave={() => setAnchor(undefined)}
      onFocus={(event) => setAnchor(event.currentTarget)}
      onBlur={() => setAnchor(undefined)}
    >
      {words}
      {anchor === undefined ? null : (
        <>
          <span className="visually-hidden">, {exactTimes(at, style).join(', ')}</span>
          <Hint anchor={anchor}>
            {exactTimes(at, style).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </Hint>
        </>
      )}
    </time>
  )
}
