import type { ReactNode } from 'react'
import styles from './ChoiceLabel.module.css'

/** A box or a dot with its words; pressing the words chooses it, too. */
export function ChoiceLabel({ children }: { children: ReactNode }) {
  return <label className={styles.label}>{children}</label>
}
