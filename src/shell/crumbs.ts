import { paths } from '#app/paths.ts'
import { groupOf } from './navigation.ts'
import { say } from './messages/say.ts'

export interface Crumb {
  label: string
  /** Absent where it has no page of its own. */
  to?: string
}

/**
 * What a page lies in, from the outside: the profile and the group of its page, or the person and the account. Never the
 * page itself, whose title stands right below, nor a list that the head of the page leads back to.
 */
export function crumbsOf(
  pathname: string,
  profileId: string,
  names: { profile: string; person: string },
): readonly Crumb[] {
  return allCrumbs(pathname, profileId, names).filter(({ label }) => label !== '')
}

function allCrumbs(pathname: string, profileId: string, names: { profile: string; person: string }): readonly Crumb[] {
  if (pathname === paths.account) return [{ label: names.person }]
  if (pathname.startsWith(`${paths.account}/`))
    return [{ label: names.person }, { label: say.account(), to: paths.account }]
  const home: Crumb =
    pathname === paths.overview(profileId)
      ? { label: names.profile }
      : { label: names.profile, to: paths.overview(profileId) }
  // The title of the profile's page is its name.
  if (pathname === paths.profile(profileId)) return [{ label: say.profile() }]
  const group = groupOf(pathname, profileId)?.group
  return group === undefined ? [home] : [home, { label: group }]
}
