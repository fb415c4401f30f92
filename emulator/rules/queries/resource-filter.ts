import { invalid } from '#emulator/refusal.ts'
import type { Piece } from '#emulator/store/sql-piece.ts'
import { parseSince } from '../time/expiry.ts'
import { isRecord, type Query, toList } from './query.ts'
import { readActive, readTags, filterText } from './run-user-filter.ts'
import type { TextFilter } from './text-filter.ts'

/** How a key of `filter[…]` is read, and the SQL of what it is compared with (alias `u`); a text's is folded. */
interface FilterKind {
  read: 'text' | 'boolean' | 'date' | 'word'
  sql: string
}

export type FilterKinds = Readonly<Record<string, FilterKind>>

/** A field of the body as SQL; booleans come as 0 and 1. */
export const inBody = (field: string): string => `u.body ->> '$.${field}'`

/** Keys every list knows besides its own (contract 1.7). */
const everywhere: FilterKinds = {
  name: { read: 'text', sql: 'u.name_fold' },
  active: { read: 'boolean', sql: 'u.active' },
  created_at: { read: 'date', sql: 'u.created_at' },
  updated_at: { read: 'date', sql: 'u.updated_at' },
}

function pieceOf({ read, sql }: FilterKind, value: unknown, now: number): Piece | null {
  if (read === 'text') return textPiece(sql, filterText(value))
  if (value === '') return null
  if (read === 'boolean') return { sql: `${sql} = ?`, values: [readActive(value) ? 1 : 0] }
  if (typeof value !== 'string') throw invalid(read === 'date' ? 'Invalid date' : 'Invalid filter')
  if (read === 'word') return { sql: `${sql} = ?`, values: [value] }
  return { sql: `${sql} >= ?`, values: [parseSince(value, now)] }
}

const textPiece = (sql: string, text: TextFilter): Piece =>
  text.like === null
    ? { sql: `${sql} = ?`, values: [text.exact] }
    : { sql: `${sql} LIKE ? ESCAPE '\\'`, values: [text.like] }

/** Reads `filter[…]` into conditions on `resource u`; unknown keys are ignored (contract 1.7). Throws 400. */
export function readResourceFilter(query: Query, now: number, own: FilterKinds = {}): Piece[] {
  const wrapped = query['filter']
  if (wrapped !== undefined && wrapped !== '' && !isRecord(wrapped)) throw invalid('Invalid filter')
  const given: Query = isRecord(wrapped) ? wrapped : {}
  const pieces = Object.entries({ ...everywhere, ...own }).flatMap(([key, kind]) => {
    const piece = given[key] === undefined ? null : pieceOf(kind, given[key], now)
    return piece ? [piece] : []
  })
  if (given['id'] !== undefined) {
    const ids = toList(given['id'])
    if (!ids.every((id) => typeof id === 'string')) throw invalid('Invalid filter')
    pieces.push({ sql: 'u.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] })
  }
  if (given['tags'] !== undefined) pieces.push(...readTags(given['tags']).map(tagPiece))
  return pieces
}

/** Both parts on the same tag (contract 1.7). */
function tagPiece(tag: { key: TextFilter | null; value: TextFilter | null }): Piece {
  const parts = [tag.key && textPiece('t.key_fold', tag.key), tag.value && textPiece('t.value_fold', tag.value)]
  const tests = parts.filter((part) => part !== null)
  return {
    sql: `EXISTS (SELECT 1 FROM resource_tag t WHERE t.resource = u.seq${tests.map(({ sql }) => ` AND ${sql}`).join('')})`,
    values: tests.flatMap(({ values }) => values),
  }
}
