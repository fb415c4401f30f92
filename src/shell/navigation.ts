import type { IconName } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'

export interface NavigationItem {
  label: string
  icon: IconName
  path: (profile: string) => string
  /** The key that opens it after `g`. */
  key: string
  /** Which count of the profile's summary is shown beside it. */
  count?: 'run_users'
}

export interface NavigationGroup {
  /** The first group has no label. */
  label?: string
  items: readonly NavigationItem[]
}

/** The entries of sidebar, palette and shortcuts in one table; a page appears here when it is built. */
export const navigation: readonly NavigationGroup[] = [
  { items: [{ label: 'Overview', icon: 'home', path: paths.overview, key: 'o' }] },
  {
    label: 'Run',
    items: [
      { label: 'Users', icon: 'users', path: paths.users, key: 'u', count: 'run_users' },
      { label: 'Notifications', icon: 'bell', path: paths.notifications, key: 'n' },
      { label: 'Settings', icon: 'settings', path: (profile) => paths.runSettings(profile), key: 'r' },
      { label: 'Single sign-on', icon: 'shield', path: paths.singleSignOn, key: 's' },
      { label: 'Custom domain', icon: 'globe', path: paths.domain, key: 'd' },
    ],
  },
  {
    label: 'Access',
    items: [
      { label: 'Policies', icon: 'lock', path: (profile) => paths.policies(profile), key: 'p' },
      { label: 'Access simulator', icon: 'eye', path: (profile) => paths.simulator(profile), key: 'w' },
      { label: 'Service authorization', icon: 'plug', path: paths.serviceAuthorization, key: 'a' },
    ],
  },
  {
    label: 'Profile',
    items: [
      { label: 'Profiles', icon: 'box', path: paths.profiles, key: 'f' },
      { label: 'Team', icon: 'user', path: paths.team, key: 'm' },
      { label: 'Tokens', icon: 'key', path: paths.tokens, key: 't' },
      { label: 'Usage & limits', icon: 'chart', path: (profile) => paths.usage(profile), key: 'l' },
      { label: 'Audit log', icon: 'scroll', path: (profile) => paths.auditLog(profile), key: 'e' },
    ],
  },
]

export function groupOf(
  pathname: string,
  profile: string,
): { group: string | undefined; item: NavigationItem } | undefined {
  for (const group of navigation) {
    const item = group.items.find(({ path }) => pathname === path(profile) || pathname.startsWith(`${path(profile)}/`))
    if (item) return { group: group.label, item }
  }
  return undefined
}
