import { useState } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import styles from './FilterChip.module.css'
import { valueWords, type ListFilter } from './list-filter.ts'
import { SinceEditor } from './SinceEditor.tsx'
import { TagEditor } from './TagEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

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
        onClick={() => setOpen(!open)}
      >
        {active ? (
          <span className={styles.words}>
            {label}: {valueWords(filter, value)}
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
        <Flyout anchor={anchor} onClose={() => setOpen(false)} label={`Filter by ${label}`} kind="panel">
          <Editor filter={filter} value={value} onChange={onChange} onDone={done} />
        </Flyout>
      ) : null}
    </span>
  )
}

interface EditorProps {
  filter: ListFilter
  value: readonly string[]
  onChange: (values: string[]) => void
  onDone: () => void
}

function Editor({ filter, ...rest }: EditorProps) {
  if (filter.kind === 'text') return <TextEditor label={filter.label} {...rest} />
  if (filter.kind === 'tags') return <TagEditor filter={filter} {...rest} />
  if (filter.kind === 'since') return <SinceEditor filter={filter} {...rest} />
  const { label, options, several = false, freeText = false } = filter
  return <ChoiceEditor label={label} options={options} multiple={several} freeText={freeText} {...rest} />
}
