import type { ReactNode } from 'react'
import styles from './FieldPair.module.css'

/** Two fields on one line, below each other on a phone. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
