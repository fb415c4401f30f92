import { sameValue } from '#lib/json.ts'

/**
 * The rows of a list when the one at `at` becomes one for each thing chosen. What another row says already is not said
 * again, and a row of which nothing is left goes.
 */
export function inPlaceOf(rows: readonly unknown[], at: number, made: readonly unknown[]): unknown[] {
  const others = rows.filter((_, index) => index !== at)
  const fresh = made.filter(
    (row, index) =>
      !others.some((one) => sameValue(one, row)) && index === made.findIndex((one) => sameValue(one, row)),
  )
  return [...rows.slice(0, at), ...fresh, ...rows.slice(at + 1)]
}
