/**
 * What an analysis or a run user must be granted for a route, as the platform calls it: `Resource / Action` (contract
 * 11.3, and "Policy" of each route); the first that fits. Routes that no policy governs are not in it.
 */
const granted: readonly (readonly [RegExp, string])[] = [
  [/^GET \/run\/users\/\{\w+\}\/login$/, 'Run User / Login as user'],
  [/^GET \/run\/users/, 'Run User / Access'],
  [/^POST \/run\/users/, 'Run User / Create'],
  [/^PUT \/run\/users/, 'Run User / Edit'],
  [/^DELETE \/run\/users/, 'Run User / Delete'],
  [/^GET \/run\/notification/, 'Run User / Access notification'],
  [/^POST \/run\/notification/, 'Run User / Create notification'],
  [/^PUT \/run\/notification/, 'Run User / Edit notification'],
  [/^DELETE \/run\/notification/, 'Run User / Delete notification'],
  [/^GET \/run$/, 'Profile / Access TagoRUN settings'],
  [/^PUT \/run$/, 'Profile / Edit TagoRUN settings'],
  [/^GET \/notification/, 'Profile / Access notification'],
  [/^POST \/notification/, 'Profile / Create notification'],
  [/^PUT \/notification/, 'Profile / Edit notification'],
  [/^DELETE \/notification/, 'Profile / Delete notification'],
  [/^GET \/serviceauth/, 'Service Authorization / Access'],
  [/^POST \/serviceauth/, 'Service Authorization / Create'],
  [/^PUT \/serviceauth/, 'Service Authorization / Edit'],
  [/^DELETE \/serviceauth/, 'Service Authorization / Delete'],
  [/^GET \/am(?!\/settings)/, 'Access Management / Access'],
  [/^POST \/am/, 'Access Management / Create'],
  [/^PUT \/am/, 'Access Management / Edit'],
  [/^DELETE \/am/, 'Access Management / Delete'],
  [/^GET \/account$/, 'Account / Access Account Information'],
  [/^GET \/profile(\/(\{\w+\}|current)(\/summary)?)?$/, 'Account / Access profile'],
  [/^GET \/profile\/\{\w+\}\/statistics$/, 'Account / Access profile statistics'],
  [/^GET \/action/, 'Action / Access'],
  [/^GET \/analysis/, 'Analysis / Access'],
  [/^GET \/dashboard/, 'Dashboard / Access'],
  [/^GET \/device(\/\{\w+\})?$/, 'Device / Access'],
  [/^GET \/dictionary/, 'Dictionary / Access'],
]

/** The grant that a route needs, such as `GET /run/users/{id}`; undefined where no policy governs it. */
export const grantFor = (route: string): string | undefined => granted.find(([routes]) => routes.test(route))?.[1]
