import type { CountedService } from '../rules/services.ts'
import type { Database } from '../store/db.ts'
import { billingAnchor } from '../store/profile/usage.ts'
import { recordRows, storageRows, type UsageRow } from './level-rows.ts'
import { randomNumbers } from './random.ts'
import { pastCycles, type Slot, slotsOf } from './usage-slots.ts'
import { usageOfProfiles, type UsageSeed } from './usage-of-profiles.ts'

const insertAll = `INSERT INTO usage (profile, service, hour, amount, hours)
  SELECT ?, ?, CAST(key AS INTEGER), value, ? FROM json_each(?)`

/** Many rows cross into SQLite as one JSON object, hour → amount; a list of lists would be parsed once for each field. */
function insertRows(db: Database, profile: string, rows: readonly UsageRow[]): void {
  const groups = new Map<string, { service: string; hours: number; amounts: Record<string, number> }>()
  for (const [service, hour, amount, hours] of rows) {
    const key = `${service} ${hours}`
    const group = groups.get(key) ?? { service, hours, amounts: {} }
    group.amounts[hour] = amount
    groups.set(key, group)
  }
  for (const { service, hours, amounts } of groups.values()) {
    db.run(insertAll, [profile, service, hours, JSON.stringify(amounts)])
  }
}

/** Minutes are counted in hundredths, everything else in whole units. */
const unitOf = (service: CountedService) => (service === 'analysis' ? 0.01 : 1)

/** Shares `total` out over the slots in whole units, so that a service used little is used seldom. */
function share(service: CountedService, total: number, slots: readonly Slot[]): UsageRow[] {
  const all = slots.reduce((sum, { weight }) => sum + weight, 0)
  const unit = unitOf(service)
  let passed = 0
  let given = 0
  return slots.flatMap(({ hour, hours, weight }): UsageRow[] => {
    passed += weight
    const due = Math.round((total * passed) / all / unit)
    const amount = Math.round((due - given) * unit * 100) / 100
    given = due
    return amount === 0 ? [] : [[service, hour, amount, hours]]
  })
}

/** One profile’s past: months that grew, ending in a running one that used exactly what the figures say. */
function seedProfileUsage(db: Database, now: number, given: UsageSeed): void {
  const random = randomNumbers(given.seed)
  const cycles = pastCycles(billingAnchor(db, given.profile), now, given.months + 1)
  const rows = cycles.flatMap((cycle, at) => {
    const slots = slotsOf(cycle, now, random)
    const monthsBack = given.months - at
    return given.uses.flatMap(({ service, thisMonth, before }) =>
      share(service, monthsBack === 0 ? thisMonth : before(monthsBack) * (0.94 + random() * 0.12), slots),
    )
  })
  const from = cycles[0]?.start ?? now
  const input = rows.filter(([service]) => service === 'input')
  const levels = [...recordRows(input, from, given.dataRecords), ...storageRows(from, now, given.fileStorage, random)]
  insertRows(db, given.profile, [...rows, ...levels])
}

export function seedUsage(db: Database, now: number): void {
  for (const given of usageOfProfiles) seedProfileUsage(db, now, given)
}
