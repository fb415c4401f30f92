import { Suspense, useState } from 'react'
import { Flyout } from '#components/display/Flyout.tsx'
import { Icon } from '#components/display/Icon.tsx'
import styles from './FilterChip.module.css'
import { describeFilterValue, type ListFilter } from './list-filter.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

/** Loads the editor's code on hover or focus, so that it is there when the chip is pressed. */
const loadEditor = () => import('./FilterEditor.tsx')
const FilterEditor = lazyPart(() => loadEditor(), 'FilterEditor')

export interface FilterChipProps {
  filter: ListFilter
  /** The active values; empty means that the filter is off. */
  value: readonly string[]
  onChange: (values: string[]) => void
  /** It was just added from "More filters", so its editor is open from the start. */
  startsOpen?: boolean
}

/** One filter of a list: shows its values, opens its editor, and is cleared by its ×. */
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
            // Clearing removes the × button, so the focus moves to the chip itself.
            anchor?.focus()
          }}
        >
          <Icon name="x" size={14} />
        </button>
      ) : null}
      {open && anchor !== null ? (
        // The focus trap is outside the lazy panel: it must already be there when the panel appears and takes the focus.
        <Suspense>
          <Flyout anchor={anchor} onClose={() => setOpen(false)} label={say.filterByLabel({ label })} kind="panel">
            <FilterEditor filter={filter} value={value} onChange={onChange} onDone={done} />
          </Flyout>
        </Suspense>
      ) : null}
    </span>
  )
}
