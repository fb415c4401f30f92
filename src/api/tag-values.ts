import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { foldText } from '#lib/text/fold-text.ts'
import { id, tags, type Tag } from './http/wire-fields.ts'
import { readableRows } from './http/readable-rows.ts'
import { request } from './session/request.ts'
import { everybody, runUserQuery, type TagFilter } from './run/run-user-query.ts'

/** How many users are read to count the values of one key; where there are more, counts are shown as "at least". */
const mostCounted = 1_000
/** How many users are read to find tags that contain a word. */
const mostLooked = 50

const tagged = readableRows(z.looseObject({ id, tags }))

const readTagged = (profile: string, tag: TagFilter, { size, signal }: { size: number; signal: AbortSignal }) =>
  request('GET /run/users', {
    profile,
    query: runUserQuery({ ...everybody(size), tags: [tag] }, { fields: ['id', 'tags'] }),
    signal,
    answer: tagged,
  })

export interface TagValueCount {
  value: string
  /** Number of users who carry it. */
  users: number
}

/** The values of users' tags. The cache keys begin like those of users, so a change of users invalidates them. */
export const tagValues = {
  /** The values of a key, the most frequent first. `least` when more users carry the key than were counted. */
  of: (profile: string, key: string) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'tag-values', key],
      queryFn: async ({ signal }) => {
        const { rows, received } = await readTagged(profile, { key }, { size: mostCounted, signal })
        return { values: countValues(rows, key), least: received === mostCounted }
      },
    }),
  /** Tags whose value contains a word. */
  holding: (profile: string, word: string) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'tags-holding', word],
      queryFn: async ({ signal }) => {
        const { rows } = await readTagged(profile, { value: `*${word}*` }, { size: mostLooked, signal })
        return tagsHolding(rows, word)
      },
    }),
}

/** Counts the users of each value of a key; a user who carries one twice counts once. */
function countValues(users: readonly { tags: readonly Tag[] }[], key: string): TagValueCount[] {
  const counts = new Map<string, number>()
  for (const user of users) {
    const own = user.tags.filter((tag) => foldText(tag.key) === foldText(key)).map(({ value }) => value)
    for (const value of new Set(own)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, number]) => ({ value, users: number }))
    .toSorted((a, b) => b.users - a.users || (a.value < b.value ? -1 : 1))
}

/**
 * The distinct tags of these users whose value contains the word, regardless of case and accents; the most frequent
 * first.
 */
export function tagsHolding(users: readonly { tags: readonly Tag[] }[], word: string): Tag[] {
  const wanted = foldText(word)
  const found = new Map<string, { tag: Tag; users: number }>()
  for (const tag of users.flatMap((user) => user.tags)) {
    if (wanted === '' || !foldText(tag.value).includes(wanted)) continue
    const name = JSON.stringify([tag.key, tag.value])
    found.set(name, { tag, users: (found.get(name)?.users ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => b.users - a.users).map(({ tag }) => tag)
}
