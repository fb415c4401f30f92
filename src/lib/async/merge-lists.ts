/** A list that is read part by part, in its order. */
export interface PartialList<Row> {
  /** Reads the next part; resolves to nothing at the end. */
  next: () => Promise<readonly Row[] | undefined>
}

export interface MergedLists<Row> {
  /** The merged rows in order, each once: as many as were wanted, or all there are. */
  rows: Row[]
  /** Whether these are all rows there are. */
  complete: boolean
}

/**
 * Merges several sorted lists into one, reading each only as far as `wanted` rows need. A row that several lists hold
 * appears once. Where a list is not sorted by `compare`, no row is lost or doubled; only the order is less strict.
 */
export async function mergeLists<Row>(
  lists: readonly PartialList<Row>[],
  { id, compare, wanted }: { id: (row: Row) => string; compare: (a: Row, b: Row) => number; wanted: number },
): Promise<MergedLists<Row>> {
  const waiting: { rows: Row[]; list: PartialList<Row>; ended: boolean }[] = lists.map((list) => ({
    rows: [],
    list,
    ended: false,
  }))
  const rows = new Map<string, Row>()
  while (rows.size < wanted) {
    // All lists are read at once: they do not depend on each other.
    // oxlint-disable-next-line no-await-in-loop -- each round needs what the last one brought
    await Promise.all(waiting.map(fill))
    const heads = waiting.filter(({ rows: left }) => left.length > 0)
    if (heads.length === 0) return { rows: [...rows.values()], complete: true }
    takeUntilEmpty(waiting, rows, { id, compare, wanted })
  }
  const rest = waiting.some(({ rows: left, ended }) => !ended || left.some((row) => !rows.has(id(row))))
  return { rows: [...rows.values()], complete: !rest }
}

interface Waiting<Row> {
  rows: Row[]
  list: PartialList<Row>
  ended: boolean
}

async function fill<Row>(one: Waiting<Row>): Promise<void> {
  while (one.rows.length === 0 && !one.ended) {
    // oxlint-disable-next-line no-await-in-loop -- a part may bring no row that fits
    const part = await one.list.next()
    if (part === undefined) one.ended = true
    else one.rows = part.toReversed()
  }
}

/**
 * Takes the smallest first row of all lists, again and again, until a list that has more to read runs empty. Rows lie
 * in reverse order.
 */
function takeUntilEmpty<Row>(
  waiting: readonly Waiting<Row>[],
  rows: Map<string, Row>,
  { id, compare, wanted }: { id: (row: Row) => string; compare: (a: Row, b: Row) => number; wanted: number },
): void {
  while (rows.size < wanted) {
    let first: Waiting<Row> | undefined
    for (const one of waiting) {
      const head = one.rows.at(-1)
      if (head === undefined) {
        if (!one.ended) return
        continue
      }
      const best = first?.rows.at(-1)
      if (best === undefined || compare(head, best) < 0) first = one
    }
    const row = first?.rows.pop()
    if (row === undefined) return
    if (!rows.has(id(row))) rows.set(id(row), row)
  }
}
