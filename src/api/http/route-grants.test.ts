import { describe, expect, test } from 'vitest'
import { grantFor } from './route-grants.ts'

/** The source files that send requests. */
const sources = import.meta.glob<string>(
  ['../**/*.ts', '../../features/**/*.ts', '!**/*.test.ts', '!**/confirmations/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** Routes without a policy, and why. */
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

/** Every route that the product requests; comments aside. */
const routes = [
  ...new Set(
    Object.values(sources).flatMap((text) =>
      [...text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '').matchAll(/'((?:GET|POST|PUT|DELETE) \/[^' ]*)'/g)].map(
        ([, route = '']) => route,
      ),
    ),
  ),
].filter((route) => !route.includes('*'))

describe('the grant that a route needs', () => {
  test('the source files hold routes', () => {
    expect(routes.length).toBeGreaterThan(60)
  })

  test.each(routes)('%s has a grant, or a reason to have none', (route) => {
    const reason = ungranted.find(([pattern]) => pattern.test(route))?.[1]
    expect(grantFor(route) ?? reason, `${route} stands neither in the table nor here`).toBeDefined()
  })

  test.each([
    ['GET /run/users/{user}/login', 'Run User / Login as user'],
    ['GET /run/users', 'Run User / Access'],
    ['PUT /run/users/{user}', 'Run User / Edit'],
    ['DELETE /run/notification/{id}', 'Run User / Delete notification'],
    ['PUT /run', 'Profile / Edit TagoRUN settings'],
    ['GET /am', 'Access Management / Access'],
    ['GET /am/settings', undefined],
    ['GET /profile/{id}/summary', 'Account / Access profile'],
    ['GET /profile/{id}/auditlog', undefined],
    ['PUT /account', undefined],
    ['POST /run/users', 'Run User / Create'],
    ['DELETE /run/users/{user}', 'Run User / Delete'],
    ['GET /run', 'Profile / Access TagoRUN settings'],
    ['GET /run/notification', 'Run User / Access notification'],
    ['POST /run/notification', 'Run User / Create notification'],
    ['PUT /notification/{id}', 'Profile / Edit notification'],
    ['POST /serviceauth', 'Service Authorization / Create'],
    ['PUT /am/{id}', 'Access Management / Edit'],
    ['GET /account', 'Account / Access Account Information'],
    ['GET /profile/{id}/statistics', 'Account / Access profile statistics'],
    ['GET /device', 'Device / Access'],
    ['GET /dictionary', 'Dictionary / Access'],
  ])('%s: %s', (route, grant) => {
    expect(grantFor(route)).toBe(grant)
  })
})
