import { invalid } from '#emulator/refusal.ts'
import { type Query, toList } from './query.ts'

/** Biggest page the platform gives (contract 1.7). */
const maximumAmount = 10_000

export interface Paging {
  limit: number
  offset: number
}

export interface Order<Field extends string> {
  field: Field
  direction: 'asc' | 'desc'
}

function positive(value: unknown, fallback: number, name: string): number {
  if (value === undefined || value === '' || value === '0') return fallback
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw invalid(`Invalid ${name} parameter`)
  return Number(value) || fallback
}

/** `page` and `amount`; 0 means the default, as the official client treats it. */
export function readPaging(query: Query): Paging {
  const page = positive(query['page'], 1, 'page')
  const limit = positive(query['amount'], 20, 'amount')
  if (limit > maximumAmount) throw invalid('Invalid amount parameter')
  return { limit, offset: (page - 1) * limit }
}

/** `orderBy=name,asc`, `orderBy=name` and `orderBy[0]=name&orderBy[1]=asc` (contract 1.6). */
export function readOrder<Field extends string>(
  query: Query,
  allowed: readonly Field[],
  fallback: Order<Field>,
): Order<Field> {
  const raw = query['orderBy']
  if (raw === undefined || raw === '') return fallback
  const parts = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(',') : []
  const [name, direction = 'asc'] = parts as unknown[]
  const field = allowed.find((candidate) => candidate === name)
  if (!field || parts.length > 2 || (direction !== 'asc' && direction !== 'desc')) {
    throw invalid('Invalid orderBy parameter')
  }
  return { field, direction }
}

/** The projection. A field the list does not know is refused (contract 1.5: 400 for `fields`). */
export function readFields<Field extends string>(
  query: Query,
  allowed: readonly Field[],
  fallback: readonly Field[],
): Field[] {
  const asked = toList(query['fields'])
  if (asked.length === 0) return [...fallback]
  return asked.map((name) => {
    const field = allowed.find((candidate) => candidate === name)
    if (!field) throw invalid(`Invalid enum value. Expected ${allowed.map((one) => `'${one}'`).join(' | ')}`)
    return field
  })
}
