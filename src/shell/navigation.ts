import type { IconName } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { say } from './messages/say.ts'

export interface NavigationItem {
  label: () => string
  icon: IconName
  path: (profile: string) => string
  /** The key that opens it after `g`. */
  key: string
  /** Which count of the profile's summary is shown beside it. */
  count?: 'run_users'
}

export interface NavigationGroup {
  /** The first group has no label. */
  label?: () => string
  items: readonly NavigationItem[]
}

/** The entries of sidebar, palette and shortcuts in one table; a page appears here when it is built. */
export const navigation: readonly NavigationGroup[] = [
  { items: [{ label: say.overview, icon: 'home', path: paths.overview, key: 'o' }] },
  {
    label: say.run,
    items: [
      { label: say.users, icon: 'users', path: paths.users, key: 'u', count: 'run_users' },
      { label: say.notifications, icon: 'bell', path: paths.notifications, key: 'n' },
      { label: say.settings, icon: 'settings', path: (profile) => paths.runSettings(profile), key: 'r' },
      { label: say.singleSignOn, icon: 'shield', path: paths.singleSignOn, key: 's' },
      { label: say.customDomain, icon: 'globe', path: paths.domain, key: 'd' },
    ],
  },
  {
    label: say.access,
    items: [
      { label: say.policies, icon: 'lock', path: (profile) => paths.policies(profile), key: 'p' },
      { label: say.accessSimulator, icon: 'eye', path: (profile) => paths.simulator(profile), key: 'w' },
      { label: say.serviceAuthorization, icon: 'plug', path: paths.serviceAuthorization, key: 'a' },
    ],
  },
  {
    label: say.profile,
    items: [
      { label: say.profiles, icon: 'box', path: paths.profiles, key: 'f' },
      { label: say.team, icon: 'user', path: paths.team, key: 'm' },
      { label: say.tokens, icon: 'key', path: paths.tokens, key: 't' },
      { label: say.usageLimits, icon: 'chart', path: (profile) => paths.usage(profile), key: 'l' },
      { label: say.auditLog, icon: 'scroll', path: (profile) => paths.auditLog(profile), key: 'e' },
    ],
  },
]

export function groupOf(
  pathname: string,
  profile: string,
): { group: string | undefined; item: NavigationItem } | undefined {
  // The page of the profile itself belongs to the list of profiles, which leads to it.
  const place = pathname === paths.profile(profile) ? paths.profiles(profile) : pathname
  for (const group of navigation) {
    const item = group.items.find(({ path }) => place === path(profile) || place.startsWith(`${path(profile)}/`))
    if (item) return { group: group.label?.(), item }
  }
  return undefined
}
