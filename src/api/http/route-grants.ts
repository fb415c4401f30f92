const verbs: Readonly<Record<string, string>> = { GET: 'Access', POST: 'Create', PUT: 'Edit', DELETE: 'Delete' }

/**
 * Routes, with the resource of the grant each needs and, where it differs, the part of that resource (contract 11.3,
 * and "Policy" of each route). The first match counts. Routes that no policy governs are missing.
 */
const governed: readonly (readonly [routes: RegExp, resource: string, part?: string])[] = [
  [/^\w+ \/run\/users/, 'Run User'],
  [/^\w+ \/run\/notification/, 'Run User', 'notification'],
  [/^(GET|PUT) \/run$/, 'Profile', 'TagoRUN settings'],
  [/^\w+ \/notification/, 'Profile', 'notification'],
  [/^\w+ \/serviceauth/, 'Service Authorization'],
  [/^\w+ \/am(?!\/settings)/, 'Access Management'],
  [/^GET \/account$/, 'Account', 'Account Information'],
  [/^GET \/profile(\/(\{\w+\}|current)(\/summary)?)?$/, 'Account', 'profile'],
  [/^GET \/profile\/\{\w+\}\/statistics$/, 'Account', 'profile statistics'],
  [/^GET \/action/, 'Action'],
  [/^GET \/analysis/, 'Analysis'],
  [/^GET \/dashboard/, 'Dashboard'],
  [/^GET \/device(\/\{\w+\})?$/, 'Device'],
  [/^GET \/dictionary/, 'Dictionary'],
]

/**
 * The grant that an analysis or a run user needs for a route such as `GET /run/users/{id}`, as the platform calls it:
 * `Run User / Access`. Undefined where no policy governs the route.
 */
export function grantFor(route: string): string | undefined {
  if (/^GET \/run\/users\/\{\w+\}\/login$/.test(route)) return 'Run User / Login as user'
  const found = governed.find(([routes]) => routes.test(route))
  if (!found) return undefined
  const [, resource, part] = found
  return `${resource} / ${verbs[route.split(' ', 1)[0] ?? ''] ?? ''}${part === undefined ? '' : ` ${part}`}`
}
