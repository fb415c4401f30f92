import { invalid } from '#emulator/refusal.ts'
import { addMonths, parseSince } from '../time/expiry.ts'
import type { Query } from './query.ts'
import { filterText } from './run-user-filter.ts'
import type { TextFilter } from './text-filter.ts'

/** What a search of the audit log asks for. Instants are milliseconds, both ends included; null means any. */
export interface AuditFilter {
  from: number
  to: number
  resourceName: string | null
  resourceID: string | null
  find: TextFilter | null
  limit: number
}

/** Words of contract 5.8. */
const resourceNames = [
  'action', 'am', 'analysis', 'connector', 'dashboard', 'device', 'dictionary', 'network', 'profile', 'run', 'runuser',
] // prettier-ignore

const longestWindow = 7 * 86_400_000
/** Contract 20, row 23. */
const mostEvents = 500

/** Events older than this are gone (contract 5.8). */
export const auditKeptSince = (now: number): number => addMonths(now, -6)

const given = (query: Query, key: string): unknown => (query[key] === '' ? undefined : query[key])

function readDate(value: unknown, now: number): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw invalid('Invalid date')
  return parseSince(value, now)
}

/** Without dates the last seven days; with one of them, seven days from it or up to it. Throws 400. */
function readWindow(query: Query, now: number): { from: number; to: number } {
  const start = readDate(given(query, 'start_date'), now)
  const end = readDate(given(query, 'end_date'), now)
  const to = end ?? (start === undefined ? now : Math.min(now, start + longestWindow))
  const from = start ?? to - longestWindow
  if (from > to) throw invalid('end_date must not be before start_date')
  if (to - from > longestWindow) throw invalid('The date range must not be longer than 7 days')
  return { from, to }
}

function readLimit(value: unknown): number {
  if (value === undefined) return mostEvents
  const limit = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 0
  if (limit < 1 || limit > mostEvents) throw invalid(`Invalid limit parameter. Expected 1 to ${mostEvents}`)
  return limit
}

function readWord(value: unknown, allowed?: readonly string[]): string | null {
  if (value === undefined) return null
  if (typeof value !== 'string') throw invalid('Invalid filter')
  if (allowed && !allowed.includes(value)) {
    throw invalid(`Invalid enum value. Expected ${allowed.map((one) => `'${one}'`).join(' | ')}`)
  }
  return value
}

/** Reads the query of contract 5.8. `find` looks at the message alone, like any text of 1.7. Throws 400. */
export function readAuditFilter(query: Query, now: number): AuditFilter {
  const find = given(query, 'find')
  return {
    ...readWindow(query, now),
    resourceName: readWord(given(query, 'resourceName'), resourceNames),
    resourceID: readWord(given(query, 'resourceID')),
    // A lone star finds everything, so it filters nothing.
    find: find === undefined || find === '*' ? null : filterText(find),
    limit: readLimit(given(query, 'limit')),
  }
}

/** Whether it asks for more than a window of time: what the free plan does not include (contract 5.8). */
export const isFiltered = ({ resourceName, resourceID, find }: AuditFilter): boolean =>
  resourceName !== null || resourceID !== null || find !== null
