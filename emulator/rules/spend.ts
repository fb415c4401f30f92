import type { TokenCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import type { Database } from '../store/db.ts'
import { levelOf } from '../store/account/levels.ts'
import { allocationOf, planOf } from '../store/profile/profiles.ts'
import { addUsage, usedInCycle } from '../store/profile/usage.ts'
import { noteUsage, passedMark } from '../store/profile/usage-notices.ts'
import { type CountedService, dashboardOutput, type LevelService, type Service, serviceTitles } from './services.ts'

/** In the style of the platform's text for run users (contract 1.5). */
const exceeded = (service: Service | 'dashboard_output', limit: number) =>
  new Refusal(402, `You have exceeded the maximum limit of ${serviceTitles[service]} (${limit})`)

/** Sums of hundredths of a minute are not exact. */
const rounding = 1e-6

/** Takes `amount` units of a service from the profile's allocation. Throws 402 when too little is left (docs/usage.md). */
export function spend(call: TokenCall, service: CountedService, amount: number): void {
  spendFrom(call.db, call.token.profile, service, amount, call.now)
}

/** The same for another profile than the token's. Throws 402. */
export function spendFrom(db: Database, profile: string, service: CountedService, amount: number, now: number): void {
  if (amount <= 0) return
  const limit =
    service === 'dashboard_output' ? dashboardOutput[planOf(db, profile)] : allocationOf(db, profile)[service]
  const used = usedInCycle(db, profile, service, now)
  if (used + amount > limit + rounding) throw exceeded(service, limit)
  addUsage(db, profile, service, amount, now)
  const mark = passedMark(used / limit, (used + amount) / limit)
  if (mark !== undefined) noteUsage(db, profile, serviceTitles[service], mark, now)
}

/** Throws 402 unless `more` units of a level (users, records, megabytes) still fit into the profile's allocation. */
export const checkRoom = (call: TokenCall, service: LevelService, more = 1): void =>
  checkRoomOf(call.db, call.token.profile, service, more)

/** The same for a profile without a token. Throws 402. */
export function checkRoomOf(db: Database, profile: string, service: LevelService, more = 1): void {
  const limit = allocationOf(db, profile)[service]
  if (levelOf(db, profile, service) + more > limit + rounding) throw exceeded(service, limit)
}
