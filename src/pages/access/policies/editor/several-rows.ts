import { sameValue } from '#lib/json.ts'

/**
 * Replaces the row at `at` by one row for each chosen thing. Things that another row names already are left out; a row
 * without things is removed.
 */
export function inPlaceOf(rows: readonly unknown[], at: number, made: readonly unknown[]): unknown[] {
  const others = rows.filter((_, index) => index !== at)
  const fresh = made.filter(
    (row, index) =>
      !others.some((one) => sameValue(one, row)) && index === made.findIndex((one) => sameValue(one, row)),
  )
  return [...rows.slice(0, at), ...fresh, ...rows.slice(at + 1)]
}
