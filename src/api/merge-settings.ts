import { isObject, own, sameValue } from './json-values.ts'

/** Two people changed the same thing in different ways; `undefined` means that it was not there. */
export interface Conflict {
  /** From the top-level key inwards; positions of lists as numbers in text. */
  path: readonly string[]
  before: unknown
  mine: unknown
  theirs: unknown
}

export type Side = 'mine' | 'theirs'

export interface Merge {
  /** Top-level keys to send, each whole, since the server replaces each (contract 6.2). */
  changes: Record<string, unknown>
  /** Differences that nobody but the person can settle; `changes` follows `choose` in them. */
  conflicts: Conflict[]
}

export interface Versions {
  /** What the person began with. */
  before: Record<string, unknown>
  /** What the person wants. */
  mine: Record<string, unknown>
  /** What the server holds now. */
  theirs: Record<string, unknown>
}

/**
 * Three-way merge of settings: what the person touched wins where nobody else touched it, all else is kept as the
 * server holds it, unknown keys included (regression class R2). Lists of one length are merged row by row, as equal
 * rows stand for the same thing; other lists are one value.
 */
export function mergeSettings(
  { before, mine, theirs }: Versions,
  choose: (conflict: Conflict) => Side = () => 'mine',
): Merge {
  const conflicts: Conflict[] = []

  const merge = (path: readonly string[], was: unknown, my: unknown, their: unknown): unknown => {
    if (sameValue(was, my)) return their
    if (sameValue(was, their) || sameValue(my, their)) return my
    if (isObject(was) && isObject(my) && isObject(their)) return mergeObjects(path, was, my, their)
    if (Array.isArray(was) && Array.isArray(my) && Array.isArray(their)) {
      const rows: readonly unknown[] = my
      if (was.length === rows.length && rows.length === their.length) {
        return rows.map((row, at) => merge([...path, String(at)], was[at], row, their[at]))
      }
    }
    const conflict = { path, before: was, mine: my, theirs: their }
    conflicts.push(conflict)
    return choose(conflict) === 'mine' ? my : their
  }

  const mergeObjects = (
    path: readonly string[],
    was: Record<string, unknown>,
    my: Record<string, unknown>,
    their: Record<string, unknown>,
  ) => {
    const merged = new Map<string, unknown>()
    // In the server's order, so that what nobody touched stays as it was.
    for (const key of new Set([...Object.keys(their), ...Object.keys(my)])) {
      const value = merge([...path, key], own(was, key), own(my, key), own(their, key))
      if (value !== undefined) merged.set(key, value)
    }
    return Object.fromEntries(merged)
  }

  const changes = new Map<string, unknown>()
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merge([key], own(before, key), own(mine, key), own(theirs, key))
    if (!sameValue(value, own(theirs, key))) changes.set(key, value)
  }
  return { changes: Object.fromEntries(changes), conflicts }
}
