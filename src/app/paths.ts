/** Every address of the app. `query` carries a list's state (`?q=…`), so that going back finds the same rows. */
export const paths = {
  signIn: '/sign-in',
  account: '/account',
  security: '/account/security',
  inbox: '/account/inbox',
  invitation: '/invitation',
  home: (profile: string) => paths.overview(profile),
  users: (profile: string, query = '') => `/p/${profile}/run/users${query}`,
  newUser: (profile: string, query = '') => `/p/${profile}/run/users/new${query}`,
  user: (profile: string, userId: string, query = '') => `/p/${profile}/run/users/${userId}${query}`,
  notifications: (profile: string) => `/p/${profile}/run/notifications`,
  runSettings: (profile: string, tab = '') => `/p/${profile}/run/settings${tab && `/${tab}`}`,
  domain: (profile: string) => `/p/${profile}/run/domain`,
  singleSignOn: (profile: string) => `/p/${profile}/run/sso`,
  serviceAuthorization: (profile: string) => `/p/${profile}/service-authorization`,
  tokens: (profile: string, query = '') => `/p/${profile}/tokens${query}`,
  /** `tab` is `allocation` or `limits`; empty for the first tab, the services. */
  usage: (profile: string, tab = '') => `/p/${profile}/usage${tab && `/${tab}`}`,
  userTags: (profile: string, userId: string, query = '') => `/p/${profile}/run/users/${userId}/tags${query}`,
  userNotifications: (profile: string, userId: string, query = '') =>
    `/p/${profile}/run/users/${userId}/notifications${query}`,
  userActivity: (profile: string, userId: string, query = '') => `/p/${profile}/run/users/${userId}/activity${query}`,
  auditLog: (profile: string, query = '') => `/p/${profile}/audit-log${query}`,
  overview: (profile: string) => `/p/${profile}/overview`,
  profiles: (profile: string) => `/p/${profile}/profiles`,
  profile: (profile: string) => `/p/${profile}/profile`,
  userAccess: (profile: string, userId: string, query = '') => `/p/${profile}/run/users/${userId}/access${query}`,
  policies: (profile: string, query = '') => `/p/${profile}/access/policies${query}`,
  newPolicy: (profile: string, query = '') => `/p/${profile}/access/policies/new${query}`,
  policy: (profile: string, policyId: string, query = '') => `/p/${profile}/access/policies/${policyId}${query}`,
  simulator: (profile: string, query = '') => `/p/${profile}/access/simulator${query}`,
  team: (profile: string) => `/p/${profile}/team`,
}

/** The same page of another profile; things with an ID belong to one profile, so a page of a thing becomes its list. */
export function samePageOf(profile: string, pathname: string): string {
  const [, , , area, page] = pathname.split('/')
  if (area === undefined) return paths.home(profile)
  return page === undefined ? `/p/${profile}/${area}` : `/p/${profile}/${area}/${page}`
}
