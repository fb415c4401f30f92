import { alignVersions } from './align-versions.ts'
import { isObject, own, sameValue } from '#lib/json.ts'

/** Two people changed the same thing differently; `undefined` means that it did not exist. */
export interface Conflict {
  /** From the top-level key inwards; positions of lists as numbers in text. */
  path: readonly string[]
  before: unknown
  mine: unknown
  theirs: unknown
}

export type Side = 'mine' | 'theirs'
export type Choose = (conflict: Conflict) => Side

export interface Merge {
  /** Top-level keys to send, each whole, since a server replaces each. */
  changes: Record<string, unknown>
  /** Differences that only the person can settle; `changes` follows `choose` in them. */
  conflicts: Conflict[]
}

export interface Versions {
  /** What the person started with. */
  before: Record<string, unknown>
  /** What the person wants. */
  mine: Record<string, unknown>
  /** What the server holds now. */
  theirs: Record<string, unknown>
  /** Top-level keys that are one value each, whatever is in them. */
  whole?: readonly string[]
}

export interface Rebased {
  /** What the person wants, merged into what the server holds now. */
  mine: Record<string, unknown>
  /**
   * What the server holds now, except where two people changed the same, where it is the old value: a later merge asks
   * there.
   */
  base: Record<string, unknown>
  conflicts: Conflict[]
}

interface Merged {
  value: unknown
  base: unknown
}

/**
 * Three-way merge. The person's change is used where nobody else changed the same; everything else stays as the server
 * holds it, unknown keys included (regression class R2). Rows of lists are identified by their content, so that rows
 * that others added or removed stay so.
 */
export function mergeVersions(versions: Versions, choose: Choose = () => 'mine'): Merge {
  const { mine, conflicts } = mergeAll(versions, choose)
  const names = new Set([...Object.keys(versions.theirs), ...Object.keys(mine)])
  const changed = [...names].filter((name) => !sameValue(own(mine, name), own(versions.theirs, name)))
  return { changes: Object.fromEntries(changed.map((name) => [name, own(mine, name)])), conflicts }
}

/** Merges what the person typed into what the server holds now; where both changed the same, the typed value stays. */
export const rebase = (versions: Versions): Rebased => mergeAll(versions, () => 'mine')

function mergeAll({ before, mine, theirs, whole = [] }: Versions, choose: Choose): Rebased {
  const conflicts: Conflict[] = []

  const merge = (path: readonly string[], was: unknown, my: unknown, their: unknown): Merged => {
    if (sameValue(was, my)) return { value: their, base: their }
    if (sameValue(was, their) || sameValue(my, their)) return { value: my, base: their }
    const splits = path.length > 1 || !whole.includes(path[0] ?? '')
    if (splits && isObject(was) && isObject(my) && isObject(their)) return mergeObjects(path, was, my, their)
    if (splits && Array.isArray(was) && Array.isArray(my) && Array.isArray(their)) {
      return mergeLists(path, was, my, their)
    }
    const conflict = { path, before: was, mine: my, theirs: their }
    conflicts.push(conflict)
    return { value: choose(conflict) === 'mine' ? my : their, base: was }
  }

  const mergeObjects = (path: readonly string[], was: Wire, my: Wire, their: Wire): { value: Wire; base: Wire } => {
    const value = new Map<string, unknown>()
    const base = new Map<string, unknown>()
    // In the server's order, so that what nobody touched stays as it was.
    for (const key of new Set([...Object.keys(their), ...Object.keys(my), ...Object.keys(was)])) {
      const merged = merge([...path, key], own(was, key), own(my, key), own(their, key))
      if (merged.value !== undefined) value.set(key, merged.value)
      if (merged.base !== undefined) base.set(key, merged.base)
    }
    return { value: Object.fromEntries(value), base: Object.fromEntries(base) }
  }

  const mergeLists = (
    path: readonly string[],
    was: readonly unknown[],
    my: readonly unknown[],
    their: readonly unknown[],
  ): Merged => {
    const rows = alignVersions(was, my, their)
    const at = (list: readonly unknown[], place: number | undefined) => (place === undefined ? undefined : list[place])
    const merged = new Map(
      rows.kept.map((row) => {
        const place = row.mine ?? row.theirs ?? 0
        return [row, merge([...path, String(place)], at(was, row.was), at(my, row.mine), at(their, row.theirs))]
      }),
    )
    const present = (value: unknown): boolean => value !== undefined
    return {
      value: rows.kept.map((row) => merged.get(row)?.value).filter(present),
      base: rows.theirs.map((row) => merged.get(row)?.base).filter(present),
    }
  }

  const { value, base } = mergeObjects([], before, mine, theirs)
  return { mine: value, base, conflicts }
}

type Wire = Record<string, unknown>
