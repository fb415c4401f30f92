import styles from './UnsavedDot.module.css'
import { say } from '../messages/say.ts'

/** Marks a tab where something is typed and not saved. */
export function UnsavedDot() {
  return (
    <span className={styles.dot} title={say.notSavedYet()}>
      <span className="visually-hidden">{say.notSavedYetAside()}</span>
    </span>
  )
}
