import { useQuery } from '@tanstack/react-query'
import { memo, useEffect, useRef, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { profiles } from '#api/profiles.ts'
import type { Session } from '#api/session/session-shape.ts'
import { Icon } from '#components/display/Icon.tsx'
import { useDwell } from '#components/display/use-dwell.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { hrefOf } from '#lib/href-of.ts'
import { isPlainPress } from '#lib/is-plain-press.ts'
import { groupOf, navigation, type NavigationItem } from './navigation.ts'
import classes from './NavBar.module.css'
import { prefetchPage } from './prefetch-page.ts'
import { ProfileSwitcher } from './ProfileSwitcher.tsx'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

interface NavBarProps {
  session: Session
  rail: boolean
  onToggleRail: () => void
  drawer: boolean
  onCloseDrawer: () => void
}

/** The sidebar: a column, a rail of icons, or a drawer on small screens. */
export const NavBar = memo(function NavBar({ session, rail, onToggleRail, drawer, onCloseDrawer }: NavBarProps) {
  const bar = useRef<HTMLElement>(null)
  const profileId = useProfileId()
  const { pathname } = useLocation()
  const { data } = useQuery(profiles.summary(profileId))
  const write = useNumberStyle()
  const presses = useNavPresses(onCloseDrawer)
  const here = groupOf(pathname, profileId)?.item
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
        <button type="button" className={classes.scrim} aria-label={say.closeNavigation()} onClick={onCloseDrawer} />
      )}
      <nav
        ref={bar}
        className={classes.bar}
        aria-label={say.main()}
        data-rail={rail || undefined}
        data-drawer={drawer || undefined}
        {...presses}
      >
        <ProfileSwitcher session={session} rail={rail} />
        {navigation.map((group) => (
          <section key={group.items[0]?.key} {...(group.label ? { 'aria-label': group.label() } : {})}>
            {group.label && <div className={classes.group}>{group.label()}</div>}
            {group.items.map((item) => (
              <Item
                key={item.key}
                item={item}
                profileId={profileId}
                active={item === here}
                count={item.count && data && write(data.amount[item.count])}
              />
            ))}
          </section>
        ))}
        <button type="button" className={classes.fold} onClick={onToggleRail} aria-expanded={!rail}>
          <Icon name="chevrons-left" />
          <span>{rail ? say.expandSidebar() : say.collapseSidebar()}</span>
        </button>
      </nav>
    </>
  )
})

interface ItemProps {
  item: NavigationItem
  profileId: string
  active: boolean
  /** Already written as the person reads numbers. */
  count: string | undefined
}

/** A plain link, drawn again only when something it shows changes; `useNavPresses` follows it. */
const Item = memo(function Item({ item, profileId, active, count }: ItemProps) {
  return (
    <a
      href={hrefOf(item.path(profileId))}
      data-path={item.path(profileId)}
      className={classes.item}
      aria-current={active ? 'page' : undefined}
      title={item.label()}
    >
      <Icon name={item.icon} />
      <span className={classes.label}>{item.label()}</span>
      {count !== undefined && <span className={classes.count}>{count}</span>}
    </a>
  )
})

/** Follows the links of the bar within the app, and fetches ahead the page that the pointer or the focus rests on. */
function useNavPresses(onFollow: () => void) {
  const navigate = useNavigate()
  const dwell = useDwell()
  const pathIn = (target: EventTarget) =>
    target instanceof Element ? target.closest<HTMLElement>('a[data-path]')?.dataset['path'] : undefined
  const arrive =
    (by: 'pointer' | 'focus') =>
    ({ target }: { target: EventTarget }) => {
      const path = pathIn(target)
      if (path === undefined) dwell.cancel()
      else dwell.start(() => prefetchPage(path), by)
    }
  return {
    onPointerOver: arrive('pointer'),
    onFocus: arrive('focus'),
    onPointerLeave: dwell.cancel,
    onBlur: dwell.cancel,
    onClick: (event: MouseEvent) => {
      const path = pathIn(event.target)
      if (path === undefined) return
      onFollow()
      if (!isPlainPress(event)) return
      event.preventDefault()
      void navigate(path)
    },
  }
}
