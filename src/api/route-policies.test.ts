import { describe, expect, test } from 'vitest'

/** The sources of this folder, by path. */
const sources = import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true })

/** What an analysis needs to be granted for a route (contract 11.3, and "Policy" of each route); the first that fits. */
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

/** Routes for which no policy is named, and why. */
const ungranted: readonly (readonly [RegExp, string])[] = [
  [/\/__emulator\//, 'the demo’s own'],
  [/ \/(account\/(login|passwordreset|profile\/token|confirm)|info$)/, 'no token yet, or any token (contract 4)'],
  [/ \/account/, 'of the account itself (contract 11.1)'],
  [/ \/profile\/team\//, 'an invitation is answered by its secret (contract 5.17)'],
  [/^(POST|PUT|DELETE) \/profile/, 'profile create, edit, delete, switch, tokens, team, services (contract 11.1)'],
  [/^GET \/profile\/\{\w+\}\/(auditlog|token|team|addons|backup)/, 'of the profile’s people (contract 11.1)'],
  [/ \/run\/(email_test|sso|customdomain)/, 'e-mail test, SAML and custom domain (contract 11.1)'],
  [/ \/run\/\{url\}\//, 'the portal’s own, without a token (contract 7.6)'],
  [/ \/tags\/keys/, 'no policy is named (contract 3)'],
  [/ \/am\/settings/, 'no policy is named (contract 11.3)'],
]

interface Call {
  file: string
  route: string
  policy: string | undefined
}

/** The text from a place to where the bracket around it closes. */
function restOfCall(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if ('([{'.includes(letter)) depth += 1
    if (')]}'.includes(letter)) depth -= 1
    if (depth < 0) return text.slice(from, at)
  }
  return text.slice(from)
}

function callsIn(file: string, text: string): Call[] {
  // A type's or a comment's route is none.
  const code = text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  return [...code.matchAll(/'((?:GET|POST|PUT|DELETE) \/[^' ]*)'/g)].map((found) => ({
    file,
    route: found[1] ?? '',
    policy: /\bpolicy: '([^']+)'/.exec(restOfCall(code, found.index + found[0].length))?.[1],
  }))
}

const calls = Object.entries(sources)
  .filter(([file]) => !file.endsWith('.test.ts'))
  .flatMap(([file, text]) => callsIn(file, text))

describe('a refusal names the policy that would grant the call', () => {
  test('the sources hold routes', () => {
    expect(calls.length).toBeGreaterThan(60)
  })

  test.each(calls.map((call) => [call.route, call] as const))('%s', (_, { file, route, policy }) => {
    const wanted = granted.find(([pattern]) => pattern.test(route))?.[1]
    const reason = ungranted.find(([pattern]) => pattern.test(route))?.[1]
    expect(wanted ?? reason, `${file} asks for ${route}, which stands in neither table of this test`).toBeDefined()
    expect(policy, `${file}: ${route}`).toBe(wanted)
  })
})
