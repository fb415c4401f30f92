import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { type Bucket, cutBuckets, periodicities, type Periodicity } from '#emulator/rules/time/buckets.ts'
import { checkTimezone } from '#emulator/rules/body.ts'
import { parseInstant } from '#emulator/rules/time/expiry.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import type { Query } from '#emulator/rules/queries/query.ts'
import { allocationBy, levelServices } from '#emulator/rules/services.ts'
import { usagePoints } from '#emulator/rules/time/usage-points.ts'
import { type CalendarDay, dayOf, startOfDay } from '#emulator/rules/time/zoned-time.ts'
import { levelChanges, levelOf } from '#emulator/store/account/levels.ts'
import { billingAnchor, cycleOf, readLedger } from '#emulator/store/profile/usage.ts'
import { grantedProfile } from './profile-shapes.ts'

/** Most points in one answer: more than a year of hours. */
const most = 10_000

/** What a text says: a calendar day, or an instant in one. Throws 400 `Invalid date`. */
function readDay(zone: string, text: unknown): { day: CalendarDay; instant: number | null } {
  if (typeof text !== 'string') throw invalid('Invalid date')
  const instant = parseInstant(text)
  if (text.trim().length > 10) return { day: dayOf(zone, instant), instant }
  const date = new Date(instant)
  // The engine takes 2026-02-30 for the second of March.
  if (!date.toISOString().startsWith(text.trim())) throw invalid('Invalid date')
  return { day: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, instant: null }
}

const nextDay = ({ year, month, day }: CalendarDay): CalendarDay => ({ year, month, day: day + 1 })

function readPeriodicity(value: unknown): Periodicity {
  const known = periodicities.find((one) => one === (value ?? 'hour'))
  if (!known) throw invalid(`Invalid enum value. Expected ${periodicities.map((one) => `'${one}'`).join(' | ')}`)
  return known
}

/** `date`, or `start_date` and `end_date`, both inclusive; without either, today (contract 5.7). Throws 400. */
function readBuckets(query: Query, zone: string, now: number): Bucket[] {
  const { date, start_date: start, end_date: end } = query
  const ranged = start !== undefined || end !== undefined
  if (ranged && date !== undefined) throw invalid('Use either date or start_date and end_date')
  if (!ranged) {
    if (query['periodicity'] !== undefined) readPeriodicity(query['periodicity'])
    const day = date === undefined ? dayOf(zone, now) : readDay(zone, date).day
    return cutBuckets(zone, startOfDay(zone, day), startOfDay(zone, nextDay(day)) - 1, 'hour', most)
  }
  const [first, last] = [readDay(zone, start), readDay(zone, end)]
  const from = first.instant ?? startOfDay(zone, first.day)
  const to = last.instant ?? startOfDay(zone, nextDay(last.day)) - 1
  if (to < from) throw invalid('end_date must not be before start_date')
  // The future holds nothing, and must not make a range too long.
  const buckets = cutBuckets(zone, from, Math.min(to, Math.max(now, from)), readPeriodicity(query['periodicity']), most)
  if (buckets.length > most) throw invalid('The range holds too many points')
  return buckets
}

function statistics(call: TokenCall): unknown {
  const profile = grantedProfile(call)
  const given = call.query['timezone'] ?? 'UTC'
  if (typeof given !== 'string') throw invalid('Invalid timezone')
  // Nothing is known after now: the bucket that is running ends there, in its own billing month.
  const buckets = readBuckets(call.query, checkTimezone(given), call.now)
    .filter(({ start }) => start <= call.now)
    .map(({ start, end }) => ({ start, end: Math.min(end, call.now + 1) }))
  const from = buckets[0]?.start ?? call.now
  const to = buckets.at(-1)?.end ?? from
  const changes = levelChanges(call.db, profile.id, from, call.now + 1)
  // Levels are known as they are now; what they were follows from what changed since.
  const before = (service: string) => changes.reduce((sum, row) => sum + (row.service === service ? row.amount : 0), 0)
  const levels = allocationBy((service) => {
    const level = levelServices.find((one) => one === service)
    return level ? levelOf(call.db, profile.id, level) - before(level) : 0
  })
  return usagePoints(buckets, {
    uses: readLedger(call.db, profile.id, cycleOf(call.db, profile.id, from).start, to),
    changes,
    levels,
    anchor: billingAnchor(call.db, profile.id),
  }).map(({ time, values }) => Object.assign({ time: iso(time) }, values))
}

/** Contract 5.7. */
export const statisticsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/profile/:id/statistics',
    access: 'profile',
    policy: { resource: 'account', action: 'access_profile_statistics' },
    asksGrants: true,
    handle: statistics,
  },
]
