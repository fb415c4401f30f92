import { denied } from '#emulator/refusal.ts'
import type { Tag } from '#emulator/store/run/run-users.ts'
import type { Piece } from '#emulator/store/sql-piece.ts'
import type { Rule, Subject } from './rules-of.ts'

/** The object of a question. `id` is absent for something that is being created; `path` is a file's. */
export interface Target {
  id?: string
  tags?: readonly Tag[]
  path?: string
}

/** What the calling token may do with the resource and action of its route. */
export interface Grants {
  /** Throws 401 unless the operation on this object is granted (contract 11.4: the last matching rule wins). */
  permit(target: Target): void
  allows(target: Target): boolean
  /**
   * SQL condition for the rows of `alias` (columns `id` and `tags`) that a list may show: everything any policy allows,
   * except what any denies. Null when nothing is hidden.
   */
  condition(alias: string): Piece | null
}

/** Profile tokens are never bound (contract 11.1). */
export const everything: Grants = { permit: () => {}, allows: () => true, condition: () => null }

function matches({ match }: Rule, subject: Subject, { id, tags = [], path }: Target): boolean {
  switch (match.kind) {
    case 'any':
      return true
    case 'id':
      return match.id === id
    case 'tag':
      return tags.some(({ key, value }) => key === match.key && value === match.value)
    case 'tag_match':
      return tags.some(({ key, value }) => key === match.key && sameTag(subject, key, value))
    case 'path':
      return path !== undefined && withoutSlash(path).startsWith(withoutSlash(match.prefix))
    default:
      return false
  }
}

/** On a resource, `tag_match` wants the caller's own value for the key (contract 11.2). */
const sameTag = (subject: Subject, key: string, value: string) =>
  subject.tags.some((own) => own.key === key && own.value === value)

const withoutSlash = (path: string) => path.replace(/^\/+/, '')

const tagSql = (alias: string, test: string) =>
  `EXISTS (SELECT 1 FROM json_each(${alias}.tags) g WHERE g.value ->> 'key' = ? AND ${test})`

function sqlOf({ match }: Rule, subject: Subject, alias: string): Piece {
  switch (match.kind) {
    case 'any':
      return { sql: '1', values: [] }
    case 'id':
      return { sql: `${alias}.id = ?`, values: [match.id] }
    case 'tag':
      return { sql: tagSql(alias, `g.value ->> 'value' = ?`), values: [match.key, match.value] }
    case 'tag_match': {
      const own = subject.tags.filter(({ key }) => key === match.key).map(({ value }) => value)
      return {
        sql: tagSql(alias, `g.value ->> 'value' IN (SELECT value FROM json_each(?))`),
        values: [match.key, JSON.stringify(own)],
      }
    }
    case 'path':
    default:
      return { sql: '0', values: [] }
  }
}

const anyOf = (pieces: readonly Piece[]): Piece => ({
  sql: pieces.length === 0 ? '0' : `(${pieces.map(({ sql }) => sql).join(' OR ')})`,
  values: pieces.flatMap(({ values }) => values),
})

/** What both allow. Throws 401 unless both do; their order does not matter. */
export const both = (one: Grants, other: Grants): Grants => ({
  permit(target) {
    one.permit(target)
    other.permit(target)
  },
  allows: (target) => one.allows(target) && other.allows(target),
  condition(alias) {
    const pieces = [one.condition(alias), other.condition(alias)].filter((piece) => piece !== null)
    if (pieces.length === 0) return null
    return { sql: pieces.map(({ sql }) => sql).join(' AND '), values: pieces.flatMap(({ values }) => values) }
  },
})

/** Grants of a token that policies bind. `rules` come in the order in which they are evaluated. */
export function grantsOf(subject: Subject, rules: readonly Rule[]): Grants {
  const allows = (target: Target) => rules.findLast((rule) => matches(rule, subject, target))?.allow ?? false
  return {
    allows,
    permit(target) {
      if (!allows(target)) throw denied()
    },
    condition(alias) {
      const sql = (wanted: boolean) =>
        anyOf(rules.filter(({ allow }) => allow === wanted).map((rule) => sqlOf(rule, subject, alias)))
      const [allowed, refused] = [sql(true), sql(false)]
      return { sql: `(${allowed.sql} AND NOT ${refused.sql})`, values: [...allowed.values, ...refused.values] }
    },
  }
}
