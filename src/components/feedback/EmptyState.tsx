import type { ReactNode } from 'react'
import { Icon, type IconName } from '../display/Icon.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  icon: IconName
  title: string
  /** What belongs here and why there is nothing yet. */
  children?: ReactNode
  /** The first action, and the link to the documentation. */
  actions?: ReactNode
}

/** A place with nothing in it yet: says what it is for and how to begin. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']}>
        <Icon name={icon} size={22} />
      </span>
      <h2>{visibleName(title)}</h2>
      {children === undefined ? null : <div className={styles['about']}>{children}</div>}
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
