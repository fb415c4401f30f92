import styles from './FilterChip.module.css'

interface TagChoiceProps {
  /** As the filter holds it: `key`, or `key=value`. */
  tag: string
  label: string
  /** How many carry it. */
  count?: string
  held: readonly string[]
  onTick: (tag: string, on: boolean) => void
}

/** One tag to filter by, or not. */
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
