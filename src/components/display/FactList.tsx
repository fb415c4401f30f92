import type { ReactNode } from 'react'
import styles from './FactList.module.css'

/** Names and values, as `dt` and `dd`: beside each other, or each value below its name in a narrow place. */
export function FactList({ children, below }: { children: ReactNode; below?: boolean }) {
  return (
    <dl className={styles.facts} data-below={below}>
      {children}
    </dl>
  )
}
