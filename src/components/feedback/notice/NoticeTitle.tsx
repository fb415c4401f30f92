import type { ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import styles from './NoticeTitle.module.css'

/** The first line of a notice that says more than one thing. */
export function NoticeTitle({ children }: { children: ReactNode }) {
  return (
    <p className={styles.title}>
      <Icon name="alert-triangle" size={16} />
      <span>{children}</span>
    </p>
  )
}
