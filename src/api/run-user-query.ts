import type { QueryValue } from './query-string.ts'

/** What a list of users is asked for; every part comes from the page's address. */
export interface RunUserSearch {
  /** What the person typed; taken literally. */
  text: string
  /** A text that looks like an e-mail address is sought among the addresses, else among the names. */
  active: boolean | undefined
  tags: readonly TagFilter[]
  language: string | undefined
  timezone: string | undefined
  /** `name`, or `-name` for the reverse order. */
  sort: string
  /** From 1. */
  page: number
  size: number
}

/** A key alone matches any value (contract 1.7). */
export interface TagFilter {
  key: string
  value?: string
}

/** The fields the list and the row actions show; nothing more is asked for (regression class R27). */
const fields = [
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
  'otp',
]

/** The query of `GET /run/users` (contract 7.1). One row more than a page tells whether a next page exists. */
export function runUserQuery(search: RunUserSearch): Record<string, QueryValue> {
  const descending = search.sort.startsWith('-')
  return {
    page: search.page,
    amount: search.size,
    fields,
    filter: {
      ...textFilter(search.text),
      active: search.active,
      tags: search.tags.map(({ key, value }) => ({ key, value })),
      language: search.language,
      timezone: search.timezone,
    },
    orderBy: `${descending ? search.sort.slice(1) : search.sort},${descending ? 'desc' : 'asc'}`,
  }
}

/**
 * The API filters name and e-mail apart and matches exactly unless a `*` says otherwise (contract 1.7): the person's
 * own `*` becomes "anything", and both ends are open. A text with `@` is an address, any other a name.
 */
function textFilter(typed: string): Record<string, string> {
  const text = typed
    .trim()
    .replaceAll(/\*+/g, '*')
    .replaceAll(/^\*|\*$/g, '')
  if (text === '') return {}
  return { [text.includes('@') ? 'email' : 'name']: `*${text}*` }
}
