import type { Route, TokenCall } from '#emulator/call.ts'
import { toBoolean } from '#emulator/rules/queries/query.ts'
import { countedServices, levelServices } from '#emulator/rules/services.ts'
import type { Database } from '#emulator/store/db.ts'
import { levelOf } from '#emulator/store/account/levels.ts'
import { addonsOf, allocationIn } from '#emulator/store/profile/profiles.ts'
import { countResources, type ResourceKind } from '#emulator/store/resources.ts'
import { countRunUsers } from '#emulator/store/run/run-users.ts'
import { cycleOf, usedSince } from '#emulator/store/profile/usage.ts'
import { grantedProfile } from './profile-shapes.ts'

/** Words of `amount` (contract 5.3) and what they count. A bucket is a device's storage (contract 14). */
const counted: Readonly<Record<string, ResourceKind>> = {
  device: 'device',
  bucket: 'device',
  dashboard: 'dashboard',
  analysis: 'analysis',
  action: 'action',
  am: 'access_management',
  dictionary: 'dictionary',
}
/** No route makes these, so a profile has none: own connectors and networks, TagoCores, dashboards others shared. */
const neverMade = { dashboard_shared: 0, connectors: 0, networks: 0, tcore: 0, tcore_cluster: 0 }

const amounts = (db: Database, profile: string) => ({
  ...Object.fromEntries(Object.entries(counted).map(([word, kind]) => [word, countResources(db, profile, kind)])),
  run_users: countRunUsers(db, profile),
  ...neverMade,
})

/** Sums of hundredths carry the noise of binary fractions. */
const hundredths = (amount: number) => Math.round(amount * 100) / 100

/** Use since the billing month began, and levels as they are (contract 5.3). */
function used(db: Database, profile: string, now: number) {
  const sums = usedSince(db, profile, cycleOf(db, profile, now).start)
  return {
    ...Object.fromEntries(countedServices.map((service) => [service, hundredths(sums[service] ?? 0)])),
    ...Object.fromEntries(levelServices.map((service) => [service, hundredths(levelOf(db, profile, service))])),
    dashboard_output: sums['dashboard_output'] ?? 0,
    tcore: 0,
    tcore_cluster: 0,
  }
}

function summary(call: TokenCall): unknown {
  const profile = grantedProfile(call)
  const amount = amounts(call.db, profile.id)
  if (toBoolean(call.query['onlyAmount'])) return { amount }
  return {
    limit: { ...allocationIn(profile), tcore: 1 },
    limit_used: used(call.db, profile.id, call.now),
    amount,
    addons: addonsOf(profile),
    tago_run: profile.run_url,
  }
}

export const usageRoutes: Route[] = [
  {
    method: 'GET',
    path: '/profile/:id/summary',
    access: 'profile',
    policy: { resource: 'account', action: 'access_profile' },
    asksGrants: true,
    handle: summary,
  },
]
