import styles from './FilterChip.module.css'

interface TagChoiceProps {
  /** The value of the filter: `key`, or `key=value`. */
  tag: string
  label: string
  /** How many rows have this tag. */
  count?: string
  held: readonly string[]
  onTick: (tag: string, on: boolean) => void
}

/** One tag that can be ticked in the filter. */
export function TagChoice({ tag, label, count, held, onTick }: TagChoiceProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        aria-label={count === undefined ? label : `${label}, ${count}`}
        checked={held.includes(tag)}
        onChange={(event) => onTick(tag, event.currentTarget.checked)}
      />
      <span className={styles.value}>{label}</span>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </label>
  )
}
