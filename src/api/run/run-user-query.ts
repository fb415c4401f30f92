import type { QueryValue } from '../http/query-string.ts'

/** What a list of users is narrowed by beside a text; every part comes from the page's address. */
export interface RunUserFilters {
  active: boolean | undefined
  /** Every key must be there; of several values of one key any will do. */
  tags: readonly TagFilter[]
  language: string | undefined
  timezone: string | undefined
  /** Parts of the fields. */
  company?: string | undefined
  phone?: string | undefined
  /** At or after: a relative span like `30 days`, or an ISO instant (contract 1.7; 20, row 15). */
  createdSince?: string | undefined
  /** Only those whose first sign-in is still to come. */
  neverLoggedIn: boolean
  /** `name`, or `-name` for the reverse order. */
  sort: string
  /** From 1. */
  page: number
  size: number
}

/** What a list of users is asked for. */
export interface RunUserSearch extends RunUserFilters {
  /** What the person typed; `run-user-text.ts` says what it means. */
  text: string
}

/** What the API can be asked at once: all of it must hold, and each text field is matched as it stands. */
export interface RunUserQuestion extends RunUserFilters {
  where?: RunUserWhere
  /** A text is several questions (`planSearch`). */
  text?: undefined
}

/** Texts with `*` for anything, and ids of which any will do (contract 1.7). */
export interface RunUserWhere {
  name?: string
  email?: string
  company?: string
  id?: readonly string[]
}

/** The first people by name, address or company, for a field that finds one while letters are typed. */
export const firstPeople = (text: string, size: number): RunUserSearch => ({ ...everybody(size), text })

/** Nobody left out, by name. */
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

/** The fields the list and the row actions show; nothing more is asked for (regression class R27). */
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
/** Fields a server may refuse to list: no source says that it knows them there (contract 7.1). */
const inferred = ['otp', 'newsletter']

/** The query of `GET /run/users` (contract 7.1), for the list's fields or those given. No total: a short page is the last. */
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
      // A number is stored with or without spaces, dots and hyphens, and typed in either way.
      phone: anywhere((question.phone ?? '').replaceAll(/[\s().-]+/g, '*')),
      // No source says whether a date means "at or after", so the page also leaves out rows that are older (`onlyAsked`).
      created_at: question.createdSince,
      // An empty date is the wire's null (contract 1.6). No source says that the API filters by it, so the page
      // also leaves out rows that come with a date (`onlyAsked`).
      last_login: question.neverLoggedIn ? null : undefined,
    },
    orderBy: `${descending ? sort.slice(1) : sort},${descending ? 'desc' : 'asc'}`,
  }
}

/** `*text*`: the field holds the text anywhere (contract 1.7); undefined for no text. */
export function anywhere(typed: string): string | undefined {
  const text = typed
    .trim()
    .replaceAll(/\*+/g, '*')
    .replaceAll(/^\*|\*$/g, '')
  return text === '' ? undefined : `*${text}*`
}
