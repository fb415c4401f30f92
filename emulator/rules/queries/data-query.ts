import { invalid } from '#emulator/refusal.ts'
import type { Piece } from '#emulator/store/sql-piece.ts'
import { parseBound } from '../time/data-instant.ts'
import { isRecord, type Query, toList } from './query.ts'

/** `first_…` and `last_…` pick one record of each variable, as do `min` and `max`. */
const picks = [
  'last_value', 'last_item', 'last_insert', 'last_location', 'first_value', 'first_item', 'first_insert', 'first_location', 'min', 'max',
] as const // prettier-ignore
const numbers = ['count', 'avg', 'sum'] as const
/** Answer the records themselves; `defaultQ` is what the open-source server calls it. */
const plain: ReadonlySet<unknown> = new Set([undefined, '', 'default', 'defaultQ', 'conditional'])
const intervals = ['minute', 'hour', 'day', 'month', 'quarter', 'year'] as const
const summaries = ['avg', 'sum', 'min', 'max'] as const
const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=', ne: '<>' } as const

export type Pick = (typeof picks)[number]

/** What a data query asks for (contract 13.1), by the shape of its answer. */
export type DataMode =
  | { kind: 'records' }
  | { kind: 'pick'; pick: Pick }
  | { kind: 'number'; summary: (typeof numbers)[number] }
  | { kind: 'aggregate'; interval: (typeof intervals)[number]; summary: (typeof summaries)[number] }

export interface DataQuery {
  mode: DataMode
  /** Conditions on `device_data`, all of which must hold. */
  where: Piece[]
  variables: string[]
  qty: number
  skip: number
  direction: 'asc' | 'desc'
}

const oneOf = <Word extends string>(words: readonly Word[], given: unknown): Word | undefined =>
  words.find((word) => word === given)

const required = (field: string) => invalid(`${field} field is required`)
/** A month, give or take (contract 13.1 takes the rule from the open-source server: 1.1 months). */
const longestSummary = 34 * 86_400_000

function texts(query: Query, ...names: string[]): string[] {
  return names
    .flatMap((name) => toList(query[name]))
    .filter((value) => value !== '')
    .map((value) => {
      if (typeof value !== 'string') throw invalid('Invalid query')
      return value
    })
}

function count(value: unknown, fallback: number, most: number, name: string): number {
  if (value === undefined || value === '') return fallback
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value) || Number(value) > most)
    throw invalid(`Invalid ${name} parameter`)
  return Number(value)
}

const anyOf = (column: string, values: readonly string[]): Piece[] =>
  values.length === 0
    ? []
    : [{ sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }]

/** A stored value is JSON; the query string knows texts alone, so `25.5` also means the number and `true` the truth. */
function valueTexts(value: string): string[] {
  const found = [JSON.stringify(value)]
  if (value === 'true' || value === 'false') found.push(value)
  if (value.trim() !== '' && Number.isFinite(Number(value))) found.push(JSON.stringify(Number(value)))
  return found
}

function readMode(query: Query): DataMode {
  const asked = query['query']
  const pick = oneOf(picks, asked)
  if (pick) return { kind: 'pick', pick }
  const summary = oneOf(numbers, asked)
  if (summary) return { kind: 'number', summary }
  if (asked === 'aggregate') {
    const interval = oneOf(intervals, query['interval'])
    const by = oneOf(summaries, query['function'])
    if (!interval) throw required('interval')
    if (!by) throw required('function')
    return { kind: 'aggregate', interval, summary: by }
  }
  if (!plain.has(asked)) throw invalid('Invalid query')
  return { kind: 'records' }
}

function conditional(query: Query): Piece[] {
  if (query['query'] !== 'conditional') return []
  const compare = oneOf(['gt', 'gte', 'lt', 'lte', 'eq', 'ne'] as const, query['function'])
  const bound = Number(query['value'])
  if (!compare) throw required('function')
  if (typeof query['value'] !== 'string' || query['value'] === '' || !Number.isFinite(bound)) throw required('value')
  return [{ sql: `number ${comparisons[compare]} ?`, values: [bound] }]
}

/** Reads the query of contract 13.1, old names included. Throws 400. */
export function readDataQuery(query: Query, now: number): DataQuery {
  const mode = readMode(query)
  const bound = (name: string) => {
    const [text] = texts(query, name)
    if (isRecord(query[name])) throw invalid('Invalid date')
    return text === undefined ? undefined : parseBound(text, now)
  }
  const [start, end] = [bound('start_date'), bound('end_date')]
  if (mode.kind === 'number' && mode.summary !== 'count') {
    if (start === undefined) throw required('start_date')
    if ((end ?? now) - start > longestSummary)
      throw invalid(`The maximum range for ${mode.summary} is 1 month between start_date and end_date`)
  }
  const variables = texts(query, 'variables', 'variable')
  return {
    mode,
    variables,
    where: [
      ...anyOf('grp', texts(query, 'groups', 'series', 'serie')),
      ...anyOf('id', texts(query, 'ids')),
      ...anyOf('value', texts(query, 'values').flatMap(valueTexts)),
      ...(start === undefined ? [] : [{ sql: 'time >= ?', values: [start] }]),
      ...(end === undefined ? [] : [{ sql: 'time <= ?', values: [end] }]),
      ...conditional(query),
    ],
    qty: count(query['qty'], 15, 10_000, 'qty'),
    skip: count(query['skip'], 0, 1_000_000_000, 'skip'),
    direction: query['ordination'] === 'ascending' ? 'asc' : 'desc',
  }
}
