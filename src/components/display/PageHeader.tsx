import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import styles from './PageHeader.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

/** Id of the page's only `h1`; the frame moves focus to it on navigation. */
export const pageTitleId = 'page-title'

export interface PageHeaderProps {
  title: ReactNode
  /** One line: what this page is for. */
  about?: ReactNode
  /** Address of the documentation of this page. */
  docs?: string
  /** Buttons, the primary one last. */
  actions?: ReactNode
  /** Where this page was opened from. */
  back?: { to: string; label: string }
}

/** The head of a page with its single `h1`. */
export function PageHeader({ title, about, docs, actions, back }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {back === undefined ? null : (
          <Link to={back.to} className={styles['back']}>
            <Icon name="chevron-left" size={16} />
            {visibleName(back.label)}
          </Link>
        )}
        <h1 id={pageTitleId} tabIndex={-1}>
          {typeof title === 'string' ? visibleName(title) : title}
        </h1>
        {about === undefined && docs === undefined ? null : (
          <p className={styles['about']}>
            {about}{' '}
            {docs === undefined ? null : (
              <a href={docs} target="_blank" rel="noreferrer">
                {say.learnMore({ hidden: (inside) => <span className="visually-hidden">{inside}</span> })}
              </a>
            )}
          </p>
        )}
      </div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
