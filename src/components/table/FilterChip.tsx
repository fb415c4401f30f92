import { useState } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import styles from './FilterChip.module.css'
import { FilterEditor } from './FilterEditor.tsx'
import type { FilterOption, FilterOptions } from './filter-options.ts'

export interface FilterChipProps {
  label: string
  /** The values in force; none means that the filter is off. */
  value: readonly string[]
  /** The choices, or how to get them when the chip is first opened. */
  options?: FilterOptions
  onChange: (values: string[]) => void
  multiple?: boolean
  /** A value that is not among the choices may be typed. */
  freeText?: boolean
}

const NO_OPTIONS: readonly FilterOption[] = []

/** One filter of a list: says what it holds, opens its choices, and is taken away by its ×. */
export function FilterChip({
  label,
  value,
  options = NO_OPTIONS,
  onChange,
  multiple = false,
  freeText = false,
}: FilterChipProps) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const active = value.length > 0
  const known = typeof options === 'function' ? [] : options
  return (
    <span className={styles.chip} data-active={active}>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(anchor === undefined ? event.currentTarget : undefined)}
      >
        {active ? (
          <span className={styles.words}>
            {label}: {valueWords(value, known)}
          </span>
        ) : (
          label
        )}
      </button>
      {active ? (
        <button
          type="button"
          className={styles.remove}
          aria-label={`Clear ${label} filter`}
          onClick={() => onChange([])}
        >
          <Icon name="x" size={14} />
        </button>
      ) : null}
      {anchor === undefined ? null : (
        <Flyout anchor={anchor} onClose={() => setAnchor(undefined)} label={`Filter by ${label}`} kind="panel">
          <FilterEditor
            label={label}
            value={value}
            options={options}
            multiple={multiple}
            freeText={freeText}
            onChange={onChange}
            onDone={() => {
              setAnchor(undefined)
              anchor.focus()
            }}
          />
        </Flyout>
      )}
    </span>
  )
}

function valueWords(value: readonly string[], options: readonly FilterOption[]): string {
  return value.map((each) => options.find((option) => option.value === each)?.label ?? each).join(', ')
}
