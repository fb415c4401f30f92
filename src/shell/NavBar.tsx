import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { NavLink } from 'react-router'
import { profiles } from '#api/profiles.ts'
import type { Session } from '#api/session/session-shape.ts'
import { Icon } from '#components/display/Icon.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { navigation, type NavigationItem } from './navigation.ts'
import classes from './NavBar.module.css'
import { ProfileSwitcher } from './ProfileSwitcher.tsx'
import { useProfileId } from '#app/use-session.ts'

interface NavBarProps {
  session: Session
  rail: boolean
  onToggleRail: () => void
  drawer: boolean
  onCloseDrawer: () => void
}

/** The sidebar: a column, a rail of icons, or a drawer on small screens. */
export function NavBar({ session, rail, onToggleRail, drawer, onCloseDrawer }: NavBarProps) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!drawer) return undefined
    const opener = document.activeElement
    bar.current?.querySelector('a')?.focus()
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onCloseDrawer()
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [drawer, onCloseDrawer])
  return (
    <>
      {drawer && (
        <button type="button" className={classes.scrim} aria-label="Close navigation" onClick={onCloseDrawer} />
      )}
      <nav
        ref={bar}
        className={classes.bar}
        aria-label="Main"
        data-rail={rail || undefined}
        data-drawer={drawer || undefined}
      >
        <ProfileSwitcher session={session} rail={rail} />
        {navigation.map((group) => (
          <section key={group.label ?? ''} {...(group.label ? { 'aria-label': group.label } : {})}>
            {group.label && <div className={classes.group}>{group.label}</div>}
            {group.items.map((item) => (
              <Item key={item.label} item={item} onFollow={onCloseDrawer} />
            ))}
          </section>
        ))}
        <button type="button" className={classes.fold} onClick={onToggleRail} aria-expanded={!rail}>
          <Icon name="chevrons-left" />
          <span>{rail ? 'Expand sidebar' : 'Collapse sidebar'}</span>
        </button>
      </nav>
    </>
  )
}

function Item({ item, onFollow }: { item: NavigationItem; onFollow: () => void }) {
  const profileId = useProfileId()
  const { data } = useQuery(profiles.summary(profileId))
  const write = useNumberStyle()
  const count = item.count && data?.amount[item.count]
  return (
    <NavLink to={item.path(profileId)} className={classes.item ?? ''} title={item.label} onClick={onFollow}>
      <Icon name={item.icon} />
      <span className={classes.label}>{item.label}</span>
      {count !== undefined && <span className={classes.count}>{write(count)}</span>}
    </NavLink>
  )
}
