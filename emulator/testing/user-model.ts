import { sortKey } from '../rules/queries/fold.ts'

/** A run user as the list gives it with every field. */
export interface ListedUser {
  id: string
  name: string
  email: string
  active: boolean
  company: string | null
  phone: string | null
  language: string | null
  timezone: string
  tags: { key: string; value: string }[]
  last_login: string | null
  created_at: string
  updated_at: string
}

export interface ModelFilter {
  name?: string
  email?: string
  company?: string
  language?: string
  active?: boolean
  last_login?: string
  tags?: { key?: string; value?: string }[]
}

/** Letters without case; both small sigmas are one letter. */
const letters = (text: string): string[] =>
  Array.from(Array.from(text, (letter) => letter.toLowerCase().replace('ς', 'σ')).join(''))

/** Contract 1.7 in the plainest words: a pattern is its characters, and `*` tries every run of them. */
function passes(pattern: string, text: string): boolean {
  const wanted = letters(pattern)
  const given = letters(text)
  let reachable = new Set([0])
  for (const character of wanted) {
    const next = new Set<number>()
    for (const at of reachable) {
      if (character === '*') for (let end = at; end <= given.length; end += 1) next.add(end)
      else if (given[at] === character) next.add(at + 1)
    }
    reachable = next
  }
  return reachable.has(given.length)
}

export function expected(users: readonly ListedUser[], filter: ModelFilter): ListedUser[] {
  return users.filter(
    (user) =>
      (['name', 'email', 'company', 'language'] as const).every((field) => {
        const pattern = filter[field]
        return pattern === undefined || passes(pattern, user[field] ?? '')
      }) &&
      (filter.active === undefined || user.active === filter.active) &&
      (filter.last_login === undefined || (user.last_login !== null && user.last_login >= filter.last_login)) &&
      (filter.tags ?? []).every((wanted) =>
        user.tags.some(
          (tag) =>
            (wanted.key === undefined || passes(wanted.key, tag.key)) &&
            (wanted.value === undefined || passes(wanted.value, tag.value)),
        ),
      ),
  )
}

type OrderField = 'name' | 'active' | 'last_login' | 'created_at' | 'updated_at'

const byCodePoint = (one: string, other: string): number => {
  const [a, b] = [Array.from(one), Array.from(other)]
  const at = a.findIndex((character, index) => character !== b[index])
  if (at < 0) return a.length - b.length
  return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1)
}

/** Nulls last both ways; equal ones in creation order, turned with the direction. `users` come in creation order. */
export function ordered(users: readonly ListedUser[], field: OrderField, direction: 'asc' | 'desc'): ListedUser[] {
  const sign = direction === 'asc' ? 1 : -1
  return users
    .map((user, at) => ({
      user,
      at,
      key: field === 'name' ? sortKey(user.name) : field === 'active' ? String(Number(user.active)) : user[field],
    }))
    .sort((one, other) => {
      if (one.key === null || other.key === null) {
        return one.key === other.key ? sign * (one.at - other.at) : one.key === null ? 1 : -1
      }
      return sign * (byCodePoint(one.key, other.key) || one.at - other.at)
    })
    .map(({ user }) => user)
}
