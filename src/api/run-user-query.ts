import type { QueryValue } from './query-string.ts'

/** What a list of users is asked for; every part comes from the page's address. */
export interface RunUserSearch {
  /** What the person typed: an address when it holds an `@`, else a name; `*` stands for anything. */
  text: string
  active: boolean | undefined
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

/** The first people by name or address, for a field that finds one while letters are typed. */
export const firstPeople = (text: string, size: number): RunUserSearch => ({
  text,
  active: undefined,
  tags: [],
  language: undefined,
  timezone: undefined,
  neverLoggedIn: false,
  sort: 'name',
  page: 1,
  size,
})

/** A key alone matches any value (contract 1.7). */
export interface TagFilter {
  key: string
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
  search: RunUserSearch,
  { withInferred = true, fields }: { withInferred?: boolean; fields?: readonly string[] | undefined } = {},
): Record<string, QueryValue> {
  const descending = search.sort.startsWith('-')
  return {
    page: search.page,
    amount: search.size,
    fields: fields ?? (withInferred ? [...documented, ...inferred] : documented),
    filter: {
      ...textFilter(search.text),
      active: search.active,
      tags: search.tags.map(({ key, value }) => ({ key, value })),
      language: search.language,
      timezone: search.timezone,
      company: contains(search.company ?? ''),
      // A number is stored with or without spaces, dots and hyphens, and typed in either way.
      phone: contains((search.phone ?? '').replaceAll(/[\s().-]+/g, '*')),
      // No source says whether a date means "at or after", so the page also leaves out rows that are older (`onlyAsked`).
      created_at: search.createdSince,
      // An empty date is the wire's null (contract 1.6). No source says that the API filters by it, so the page
      // also leaves out rows that come with a date (`onlyAsked`).
      last_login: search.neverLoggedIn ? null : undefined,
    },
    orderBy: `${descending ? search.sort.slice(1) : search.sort},${descending ? 'desc' : 'asc'}`,
  }
}

/**
 * The API filters name and e-mail apart and matches exactly unless a `*` says otherwise (contract 1.7): the person's
 * own `*` becomes "anything", and both ends are open. `email:` before the text, or an `@` in it, seeks an address; an
 * id seeks that user.
 */
function textFilter(typed: string): Record<string, string> {
  const addressed = emailPrefix.test(typed)
  if (idShape.test(typed)) return { id: typed.trim() }
  const text = contains(typed.replace(emailPrefix, ''))
  if (text === undefined) return {}
  return { [addressed || text.includes('@') ? 'email' : 'name']: text }
}

/** `*text*`: the field holds the text anywhere (contract 1.7); undefined for no text. */
function contains(typed: string): string | undefined {
  const text = typed
    .trim()
    .replaceAll(/\*+/g, '*')
    .replaceAll(/^\*|\*$/g, '')
  return text === '' ? undefined : `*${text}*`
}

/** What ids of the platform look like (contract 1.4); no name does. */
const idShape = /^\s*[0-9a-f]{24}\s*$/

const emailPrefix = /^\s*email:/i

/** The same search among the addresses, or undefined when it is one already. */
export function asEmailSearch(typed: string): string | undefined {
  const text = typed.trim()
  return text === '' || text.includes('@') || emailPrefix.test(text) || idShape.test(text) ? undefined : `email:${text}`
}
