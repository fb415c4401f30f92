import { Suspense, useState } from 'react'
import { Flyout } from '#components/display/Flyout.tsx'
import { Icon } from '#components/display/Icon.tsx'
import styles from './FilterChip.module.css'
import { describeFilterValue, type ListFilter } from './list-filter.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

/** Asked for as soon as somebody is about to press, so that what is typed at once meets a field. */
const loadEditor = () => import('./FilterEditor.tsx')
const FilterEditor = lazyPart(() => loadEditor(), 'FilterEditor')

export interface FilterChipProps {
  filter: ListFilter
  /** The values in force; none means that the filter is off. */
  value: readonly string[]
  onChange: (values: string[]) => void
  /** It was just asked for, so its editor is open from the start. */
  startsOpen?: boolean
}

/** One filter of a list: says what it holds, opens its editor, and is taken away by its ×. */
export function FilterChip({ filter, value, onChange, startsOpen = false }: FilterChipProps) {
  const [open, setOpen] = useState(startsOpen)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { label } = filter
  const active = value.length > 0
  const done = () => {
    setOpen(false)
    anchor?.focus()
  }
  return (
    <span className={styles.chip} data-active={active}>
      <button
        ref={setAnchor}
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadEditor()}
        onFocus={() => void loadEditor()}
        onClick={() => setOpen(!open)}
      >
        {active ? (
          <span className={styles.words}>
            {label}: {describeFilterValue(filter, value)}
          </span>
        ) : (
          label
        )}
      </button>
      {active ? (
        <button
          type="button"
          className={styles.remove}
          aria-label={say.clearLabelFilter({ label })}
          onClick={() => {
            onChange([])
            // The button goes with the value; the focus stays with the filter.
            anchor?.focus()
          }}
        >
          <Icon name="x" size={14} />
        </button>
      ) : null}
      {open && anchor !== null ? (
        // Around the panel: it takes the focus when it appears, and then has to hold what is focused.
        <Suspense>
          <Flyout anchor={anchor} onClose={() => setOpen(false)} label={say.filterByLabel({ label })} kind="panel">
            <FilterEditor filter={filter} value={value} onChange={onChange} onDone={done} />
          </Flyout>
        </Suspense>
      ) : null}
    </span>
  )
}
