import type { SearchReach } from '#features/run-users/found-users.ts'
import { readUserText } from '#api/run/run-user-text.ts'
import { tagsHolding } from '#api/tag-values.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import { parseTagFilter } from './user-search.ts'
import { say } from './messages/say.ts'

/** The most tags that are offered beside a search. */
const most = 3

const inAddresses = { all: say.addressesAllSpellings, some: say.addressesAsTyped, few: say.addressesTooMany }
const inEverything = { all: say.everythingAllSpellings, some: say.everythingAsTyped, few: say.everythingTooMany }

/** Which fields were searched, and how; undefined without a search or before its answer. */
export function describeSearch(typed: string, reach: SearchReach | undefined): string | undefined {
  const text = readUserText(typed)
  if (text.kind === 'id') return say.searchedIDs()
  if (text.kind === 'none' || reach === undefined) return undefined
  const { all, some, few } = text.only === 'email' ? inAddresses : inEverything
  if (reach === 'all-spellings') return all()
  return reach === 'as-typed' ? some() : few()
}

/** The word to look for in tags, if the search is a single word. */
export function tagWordOf(typed: string): string | undefined {
  const text = readUserText(typed)
  if (text.kind !== 'words' || text.only || text.words.length > 1) return undefined
  const [word = ''] = text.words
  return word.length < 3 || /[@=*]/.test(word) ? undefined : word
}

/** Tags to filter by instead, in the filter's notation: the one typed as `key=value`, or those that contain the word. */
export function offeredTags(typed: string, users: readonly Tag[]): string[] {
  const { key, value } = parseTagFilter(typed)
  if (value !== undefined && key && !/\s/.test(key)) return [`${key}=${value}`]
  const word = tagWordOf(typed)
  if (word === undefined) return []
  return [...new Set(tagsHolding([{ tags: users }], word).map((tag) => `${tag.key}=${tag.value}`))].slice(0, most)
}
