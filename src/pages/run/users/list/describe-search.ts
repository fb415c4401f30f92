import type { SearchReach } from '#features/run-users/found-users.ts'
import { readUserText } from '#api/run/run-user-text.ts'
import { tagsHolding } from '#api/tag-values.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import { parseTagFilter } from './user-search.ts'

/** Tags offered beside a search. */
const most = 3

/** Where a text was sought, and how; nothing without a text or before the answer. */
export function describeSearch(typed: string, reach: SearchReach | undefined): string | undefined {
  const text = readUserText(typed)
  if (text.kind === 'id') return 'Searched IDs.'
  if (text.kind === 'none' || reach === undefined) return undefined
  const where = text.only === 'email' ? 'Searched e-mail addresses' : 'Searched names, e-mail addresses and companies'
  if (reach === 'all-spellings') return `${where}; case, accents and word order do not matter.`
  if (reach === 'as-typed')
    return `${where}. Many match, so accents count as typed; a longer text finds every spelling.`
  return `${where}. There are too many to look through all of them; a longer text finds more.`
}

/** The one word that may be the value of a tag. */
export function tagWordOf(typed: string): string | undefined {
  const text = readUserText(typed)
  if (text.kind !== 'words' || text.only || text.words.length > 1) return undefined
  const [word = ''] = text.words
  return word.length < 3 || /[@=*]/.test(word) ? undefined : word
}

/** Tags to filter by instead, as the filter writes them: the one that was typed as `key=value`, or those that hold the word. */
export function offeredTags(typed: string, users: readonly Tag[]): string[] {
  const { key, value } = parseTagFilter(typed)
  if (value !== undefined && key && !/\s/.test(key)) return [`${key}=${value}`]
  const word = tagWordOf(typed)
  if (word === undefined) return []
  return [...new Set(tagsHolding([{ tags: users }], word).map((tag) => `${tag.key}=${tag.value}`))].slice(0, most)
}
