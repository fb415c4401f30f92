import type { QueryValue } from '../http/query-string.ts'

/** Filters of a list of users besides its text; all of them come from the page's address. */
export interface RunUserFilters {
  active: boolean | undefined
  /** All keys must be present; of several values of one key any will do. */
  tags: readonly TagFilter[]
  language: string | undefined
  timezone: string | undefined
  /** Searched as a part of the field, like `phone`. */
  company?: string | undefined
  phone?: string | undefined
  /** At or after: a relative span like `30 days`, or an ISO instant (contract 1.7; 20, row 15). */
  createdSince?: string | undefined
  /** Only users who have never signed in. */
  neverLoggedIn: boolean
  /** `name`, or `-name` for the reverse order. */
  sort: string
  /** From 1. */
  page: number
  size: number
}

/** Everything that a list of users is asked for. */
export interface RunUserSearch extends RunUserFilters {
  /** What the person typed; `run-user-text.ts` reads it. */
  text: string
}

/** What one request can ask: all conditions must hold, and each text field is matched as it is. */
export interface RunUserQuestion extends RunUserFilters {
  where?: RunUserWhere
  /** A typed text becomes several questions (`planSearch`). */
  text?: undefined
}

/** Texts with `*` as a wildcard, and ids of which any will do (contract 1.7). */
export interface RunUserWhere {
  name?: string
  email?: string
  company?: string
  id?: readonly string[]
}

/** The first matches by name, address or company: for a field that finds a user while letters are typed. */
export const firstPeople = (text: string, size: number): RunUserSearch => ({ ...everybody(size), text })

/** All users, sorted by name. */
export const everybody = (size: number): RunUserFilters => ({
  active: undefined,
  tags: [],
  language: undefined,
  timezone: undefined,
  neverLoggedIn: false,
  sort: 'name',
  page: 1,
  size,
})

/** A key alone matches any value, a value alone any key (contract 1.7). */
export interface TagFilter {
  key?: string
  value?: string
}

/** The fields that the list and its row actions show. Nothing more is asked for (regression class R27). */
const documented = [
  'id',
  'name',
  'email',
  'active',
  'tags',
  'last_login',
  'created_at',
  'updated_at',
  'company',
  'phone',
  'language',
  'timezone',
]
/** Fields that a server may refuse in this list: no source says that it knows them here (contract 7.1). */
const inferred = ['otp', 'newsletter']

/**
 * The query of `GET /run/users` (contract 7.1), for the list's fields or the given ones. There is no total: a short
 * page is the last one.
 */
export function runUserQuery(
  question: RunUserQuestion,
  { withInferred = true, fields }: { withInferred?: boolean; fields?: readonly string[] | undefined } = {},
): Record<string, QueryValue> {
  const { where = {}, sort } = question
  const descending = sort.startsWith('-')
  return {
    page: question.page,
    amount: question.size,
    fields: fields ?? (withInferred ? [...documented, ...inferred] : documented),
    filter: {
      ...where,
      active: question.active,
      tags: question.tags.map(({ key, value }) => ({ key, value })),
      language: question.language,
      timezone: question.timezone,
      company: where.company ?? anywhere(question.company ?? ''),
      // A number may be stored and typed with or without spaces, dots and hyphens.
      phone: anywhere((question.phone ?? '').replaceAll(/[\s().-]+/g, '*')),
      // No source says whether a date means "at or after", so the page also drops rows that are older (`onlyAsked`).
      created_at: question.createdSince,
      // An empty date is the wire's null (contract 1.6). No source says that the API filters by it, so the page also
      // drops rows that have a date (`onlyAsked`).
      last_login: question.neverLoggedIn ? null : undefined,
    },
    orderBy: `${descending ? sort.slice(1) : sort},${descending ? 'desc' : 'asc'}`,
  }
}

/** `*text*`: the field contains the text (contract 1.7). Undefined for no text. */
export function anywhere(typed: string): string | undefined {
  const text = typed
    .trim()
    .replaceAll(/\*+/g, '*')
    .replaceAll(/^\*|\*$/g, '')
  return text === '' ? undefined : `*${text}*`
}
