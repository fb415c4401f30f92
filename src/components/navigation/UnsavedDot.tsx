import styles from './UnsavedDot.module.css'

/** Marks a tab where something is typed and not saved. */
export function UnsavedDot() {
  return (
    <span className={styles.dot} title="Not saved yet">
      <span className="visually-hidden">, not saved yet</span>
    </span>
  )
}
