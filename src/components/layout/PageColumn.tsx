import type { ReactNode } from 'react'
import styles from './PageColumn.module.css'

interface PageColumnProps {
  children: ReactNode
  /** As wide as tables may be, instead of as wide as forms are. */
  wide?: boolean
  /** The second child stands beside the first while there is room: facts, or a preview, which needs more of it. */
  beside?: 'facts' | 'preview' | undefined
}

/** The cards of a page: below each other, or a form with what belongs to it beside it. */
export function PageColumn({ children, wide, beside }: PageColumnProps) {
  return (
    <div className={styles.column} data-wide={wide} data-beside={beside}>
      {children}
    </div>
  )
}
