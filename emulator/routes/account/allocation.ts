import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { readBody, z } from '#emulator/rules/body.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { type Service, services } from '#emulator/rules/services.ts'
import { allocate, allocationIn, allocationOf, listOwnProfiles } from '#emulator/store/profile/profiles.ts'
import { subscriptionOf } from '#emulator/store/account/subscriptions.ts'
import { accountOf, ownProfileInPath } from '../profile/profile-shapes.ts'

const units = z.optional(
  z
    .number('Expected number')
    .check(z.gte(0, 'Number must be greater than or equal to 0'), z.lte(1e12, 'Number is too large')),
)
const shares = {
  input: units,
  output: units,
  sms: units,
  email: units,
  analysis: units,
  push_notification: units,
  data_records: units,
  run_users: units,
  file_storage: units,
} satisfies Record<Service, unknown>
const servicesBody = z.object(shares, 'Expected object')
const allocationBody = z
  .array(z.object({ profile: z.string('Expected string'), ...shares }, 'Expected object'), 'Expected array')
  .check(z.maxLength(100, 'Array must contain at most 100 element(s)'))

type Shares = z.output<typeof servicesBody>

const done = 'Profile resource allocation Successfully Updated'

/**
 * Gives profiles of an account new shares of what it bought, all or none of them. Throws 400 when a sum would pass what
 * was bought; the platform's words for that are not known (contract 5.10).
 */
function share(call: TokenCall, account: string, wanted: readonly (Shares & { profile: string })[]): void {
  for (const { profile, ...given } of wanted) {
    const allocation = allocationOf(call.db, profile)
    for (const service of services) allocation[service] = given[service] ?? allocation[service]
    allocate(call.db, profile, allocation, call.now)
    call.audit({
      resourceName: 'profile',
      resourceId: profile,
      action: 'Profile services allocated',
      details: given,
      profile,
    })
  }
  const bought = subscriptionOf(call.db, account)
  const held = listOwnProfiles(call.db, account).map((row) => allocationIn(row))
  for (const service of services) {
    const sum = held.reduce((total, one) => total + one[service], 0)
    // Thrown after writing: the refusal takes the whole request back.
    if (sum > bought[service] + 1e-6) {
      throw invalid(`Allocation exceeds the amount available for ${service} (${bought[service]})`)
    }
  }
}

function editServices(call: TokenCall): unknown {
  const profile = ownProfileInPath(call)
  share(call, profile.account, [{ ...readBody(servicesBody, call.body), profile: profile.id }])
  return done
}

const list = (call: TokenCall): unknown =>
  listOwnProfiles(call.db, accountOf(call)).map((row) =>
    Object.assign({ profile: row.id }, allocationIn(row), { updated_at: iso(row.allocated_at) }),
  )

function edit(call: TokenCall): unknown {
  const account = accountOf(call)
  const wanted = readBody(allocationBody, call.body)
  const own = new Set(listOwnProfiles(call.db, account).map(({ id }) => id))
  // An only profile holds all there is (the official client's notes on editAllocation).
  if (own.size < 2) throw invalid('Account has only one profile')
  if (!wanted.every(({ profile }) => own.has(profile))) throw notFound('Profile')
  share(call, account, wanted)
  return done
}

/** Contract 5.10. The account of the token's person decides, so that a team member never reaches the owner's shares. */
export const allocationRoutes: Route[] = [
  { method: 'POST', path: '/profile/:id/services', access: 'profile', handle: editServices },
  { method: 'GET', path: '/account/allocation', access: 'profile', handle: list },
  { method: 'POST', path: '/account/allocation', access: 'profile', handle: edit },
]
