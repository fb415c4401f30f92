import { alignRows } from './align-rows.ts'

/** A row in three versions, by its position in each; undefined where a version lacks it. */
interface AlignedRow {
  was: number | undefined
  mine: number | undefined
  theirs: number | undefined
}

export interface AlignedRows {
  /** In the order to keep: the person's, unless only the other moved rows. */
  kept: readonly AlignedRow[]
  /** In the other's order. */
  theirs: readonly AlignedRow[]
}

/**
 * Finds corresponding rows in three versions of a list. Equal rows that two people added are one; where both moved
 * rows, the person's order is kept.
 */
export function alignVersions(
  was: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): AlignedRows {
  const wasOfMine = alignRows(was, mine)
  const wasOfTheirs = alignRows(was, theirs)
  const added = theirs.flatMap((_, at) => (wasOfTheirs[at] === undefined ? [at] : []))
  const mineAdded = mine.flatMap((_, at) => (wasOfMine[at] === undefined ? [at] : []))
  const twins = alignAdded(mine, mineAdded, theirs, added)
  const rows: AlignedRow[] = mine.map((_, at) => {
    const origin = wasOfMine[at]
    const other = origin === undefined ? twins.get(at) : place(wasOfTheirs, origin)
    return { was: origin, mine: at, theirs: other }
  })
  const seen = new Set(rows.map((row) => row.theirs))
  for (const at of theirs.keys()) {
    if (!seen.has(at)) rows.push({ was: wasOfTheirs[at], mine: undefined, theirs: at })
  }
  const inTheirs = ordered(rows, 'theirs', 'mine')
  const follow = moved(wasOfTheirs) && !moved(wasOfMine)
  return { kept: follow ? inTheirs : ordered(rows, 'mine', 'theirs'), theirs: inTheirs }
}

/** Position among my added rows → position of the same row among theirs; never by position alone. */
function alignAdded(
  mine: readonly unknown[],
  mineAdded: readonly number[],
  theirs: readonly unknown[],
  theirsAdded: readonly number[],
): ReadonlyMap<number, number> {
  // A further row makes the lists differ in length: two new rows at one position stay two rows.
  const pool = theirsAdded.map((at) => theirs[at])
  const unlike = mineAdded.length === pool.length ? [...pool, undefined] : pool
  const found = alignRows(
    unlike,
    mineAdded.map((at) => mine[at]),
  )
  return new Map(
    found.flatMap((match, at): [number, number][] => {
      const [mineAt, theirsAt] = [mineAdded[at], match === undefined ? undefined : theirsAdded[match]]
      return mineAt === undefined || theirsAt === undefined ? [] : [[mineAt, theirsAt]]
    }),
  )
}

function place(list: readonly (number | undefined)[], wanted: number): number | undefined {
  const at = list.indexOf(wanted)
  return at < 0 ? undefined : at
}

function moved(origins: readonly (number | undefined)[]): boolean {
  const known = origins.filter((origin) => origin !== undefined)
  return known.some((origin, at) => at > 0 && origin < (known[at - 1] ?? 0))
}

/**
 * The rows in the order of one version; a row that only the other version has follows the row that it follows there.
 */
function ordered(rows: readonly AlignedRow[], main: 'mine' | 'theirs', other: 'mine' | 'theirs'): AlignedRow[] {
  const list = rows.filter((row) => row[main] !== undefined).toSorted((a, b) => (a[main] ?? 0) - (b[main] ?? 0))
  const rest = rows.filter((row) => row[main] === undefined).toSorted((a, b) => (a[other] ?? 0) - (b[other] ?? 0))
  for (const row of rest) {
    const before = (row[other] ?? 0) - 1
    let at = list.findIndex((one) => one[other] === before) + 1
    if (at === 0 && before >= 0) at = list.length
    while (at < list.length && list[at]?.[other] === undefined) at += 1
    list.splice(at, 0, row)
  }
  return list
}
