import { useEffect, useRef, type ReactNode } from 'react'
import { NavLink } from 'react-router'
import styles from './TabNav.module.css'

export interface NavTab {
  to: string
  label: string
  /** Only this very address is the tab's, none below it. */
  end?: boolean
  /** What stands behind the label, such as an `UnsavedDot`. */
  mark?: ReactNode
}

/** The parts of a page, each at its own address. Where there is no room, the row scrolls, and the tab shown is in sight. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly NavTab[] }) {
  const box = useRef<HTMLElement>(null)
  // Scrolling is the browser's; the tab shown changes with the address.
  useEffect(() => {
    box.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <nav ref={box} className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} end={tab.end ?? false} className={styles.tab ?? ''} to={tab.to} data-label={tab.label}>
          <span>
            {tab.label}
            {tab.mark}
          </span>
        </NavLink>
      ))}
    </nav>
  )
}
