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
  /** With many tabs: which ones stand together, under this name. */
  group?: string
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
      {groupsOf(tabs).map(({ name, tabs: together }) =>
        name === undefined ? (
          together.map((tab) => <Tab key={tab.to} tab={tab} />)
        ) : (
          <div key={name} className={styles.group} role="group" aria-label={name}>
            <span className={styles.name} aria-hidden>
              {name}
            </span>
            <div className={styles.together}>
              {together.map((tab) => (
                <Tab key={tab.to} tab={tab} />
              ))}
            </div>
          </div>
        ),
      )}
    </nav>
  )
}

function Tab({ tab: { to, label, end = false, mark } }: { tab: NavTab }) {
  return (
    <NavLink end={end} className={styles.tab ?? ''} to={to} data-label={label}>
      <span>
        {label}
        {mark}
      </span>
    </NavLink>
  )
}

/** Neighbours of one group together. */
function groupsOf(tabs: readonly NavTab[]): { name: string | undefined; tabs: NavTab[] }[] {
  const groups: { name: string | undefined; tabs: NavTab[] }[] = []
  for (const tab of tabs) {
    const last = groups.at(-1)
    if (last !== undefined && last.name === tab.group) last.tabs.push(tab)
    else groups.push({ name: tab.group, tabs: [tab] })
  }
  return groups
}
