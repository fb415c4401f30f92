import type { Tag } from '../../../api/primitives.ts'

/**
 * The tags to send when the server replaces the whole set (contract 7.4): what the person added and removed, applied
 * to what is stored now, so that a tag somebody else changed meanwhile is neither lost nor brought back.
 * Order: the person's own where nothing changed meanwhile; foreign additions come last.
 */
export function mergeTags(base: readonly Tag[], mine: readonly Tag[], stored: readonly Tag[]): Tag[] {
  const removedByOthers = minus(base, stored)
  const addedByOthers = minus(stored, base)
  return [...minus(mine, keepOnly(removedByOthers, base)), ...minus(addedByOthers, minus(mine, base))]
}

/** Multiset difference: equal pairs may stand twice, so each removes one. */
function minus(from: readonly Tag[], what: readonly Tag[]): Tag[] {
  const left = new Map<string, number>()
  for (const tag of what) left.set(nameOf(tag), (left.get(nameOf(tag)) ?? 0) + 1)
  return from.filter((tag) => {
    const count = left.get(nameOf(tag)) ?? 0
    if (count > 0) left.set(nameOf(tag), count - 1)
    return count === 0
  })
}

function keepOnly(tags: readonly Tag[], among: readonly Tag[]): Tag[] {
  const known = new Set(among.map(nameOf))
  return tags.filter((tag) => known.has(nameOf(tag)))
}

const nameOf = ({ key, value }: Tag) => JSON.stringify([key, value])
