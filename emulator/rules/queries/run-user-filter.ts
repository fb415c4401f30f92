import { invalid } from '#emulator/refusal.ts'
import { parseSince } from '../time/expiry.ts'
import { isRecord, type Query, toBoolean, toList } from './query.ts'
import { maximumFilter, parseText, type TextFilter } from './text-filter.ts'

export const textColumns = ['name', 'email', 'timezone', 'company', 'phone', 'language'] as const
const dateColumns = ['last_login', 'created_at', 'updated_at'] as const
type TextColumn = (typeof textColumns)[number]
type DateColumn = (typeof dateColumns)[number]

/** One wanted tag; a missing part means any (contract 1.7). */
export interface TagFilter {
  key: TextFilter | null
  value: TextFilter | null
}

/** What `GET /run/users` may be narrowed by, all at once (contract 7.1). */
export interface RunUserFilter {
  texts: Partial<Record<TextColumn, TextFilter>>
  active?: boolean
  ids?: string[]
  tags: TagFilter[]
  /**
   * At or after, in milliseconds (contract 20, row 15). Null for an empty date, the wire's null (contract 1.6): those
   * that never had one. No source tells what the platform makes of it; the app copes with a server that ignores it.
   */
  since: Partial<Record<DateColumn, number | null>>
}

export function filterText(value: unknown): TextFilter {
  if (typeof value !== 'string' || value.length > maximumFilter) throw invalid('Invalid filter')
  return parseText(value)
}

/** Tags come bracketed, or as JSON text from clients generated from the OpenAPI file. */
export function readTags(value: unknown): TagFilter[] {
  let given = value
  if (typeof value === 'string') {
    if (value.trim() === '') return []
    try {
      given = JSON.parse(value)
    } catch {
      throw invalid('Invalid filter')
    }
  }
  const entries = isRecord(given) && ('key' in given || 'value' in given) ? [given] : toList(given)
  return entries.map((entry) => {
    if (!isRecord(entry)) throw invalid('Invalid filter')
    const { key, value: wanted } = entry
    return { key: key === undefined ? null : filterText(key), value: wanted === undefined ? null : filterText(wanted) }
  })
}

export function readActive(value: unknown): boolean {
  const active = toBoolean(value)
  if (active === undefined) throw invalid('Invalid filter')
  return active
}

function readDate(value: unknown, now: number): number | null {
  if (value === '') return null
  if (typeof value !== 'string') throw invalid('Invalid date')
  return parseSince(value, now)
}

/** Reads `filter[…]` and the flat spelling alike; the wrapped one wins. Unknown keys are ignored (contract 1.7). */
export function readRunUserFilter(query: Query, now: number): RunUserFilter {
  const wrapped = query['filter']
  if (wrapped !== undefined && wrapped !== '' && !isRecord(wrapped)) throw invalid('Invalid filter')
  const given: Query = { ...query, ...(isRecord(wrapped) ? wrapped : {}) }
  const filter: RunUserFilter = { texts: {}, tags: [], since: {} }
  for (const column of textColumns) if (given[column] !== undefined) filter.texts[column] = filterText(given[column])
  for (const column of dateColumns) if (given[column] !== undefined) filter.since[column] = readDate(given[column], now)
  if (given['active'] !== undefined && given['active'] !== '') filter.active = readActive(given['active'])
  if (given['tags'] !== undefined) filter.tags = readTags(given['tags'])
  if (given['id'] !== undefined) {
    filter.ids = toList(given['id']).map((id) => {
      if (typeof id !== 'string') throw invalid('Invalid filter')
      return id
    })
  }
  return filter
}
