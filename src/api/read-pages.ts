/** How far a list has been read. */
export interface Reading<Row> {
  rows: readonly Row[]
  /** The page to ask for next, from 1. */
  next: number
  /** Whether there is nothing more to read, or no more is wanted. */
  complete: boolean
}

export const nothingRead: Reading<never> = { rows: [], next: 1, complete: false }

export interface ReadPagesOptions<Row> {
  ask: (page: number, signal: AbortSignal) => Promise<readonly Row[]>
  id: (row: Row) => string
  /** Rows of a full page; a shorter one is the last (contract 1.7). */
  size: number
  /** No more rows than this are kept. */
  most?: number
  /** Waits before a page; rejects when stopped. */
  pace: (page: number, signal: AbortSignal) => Promise<void>
  /** Hears of every page. */
  told: (reading: Reading<Row>) => void
}

/**
 * Reads a list from where a reading stands to its end. What was read before a failure was told, so the reading goes on
 * there. A row that moved to a later page meanwhile stands once.
 * @throws what `ask` throws; the AbortError of `signal`.
 */
export async function readPages<Row>(
  from: Reading<Row>,
  { ask, id, size, most = Infinity, pace, told }: ReadPagesOptions<Row>,
  signal: AbortSignal,
): Promise<Reading<Row>> {
  const rows = new Map(from.rows.map((row) => [id(row), row]))
  let { next, complete } = from
  while (!complete) {
    await pace(next, signal)
    const page = await ask(next, signal)
    signal.throwIfAborted()
    for (const row of page) if (!rows.has(id(row)) && rows.size < most) rows.set(id(row), row)
    next += 1
    complete = page.length < size || rows.size >= most
    told({ rows: [...rows.values()], next, complete })
  }
  return { rows: [...rows.values()], next, complete }
}
