/** How far a list has been read. */
export interface Reading<Row> {
  rows: readonly Row[]
  /** The page to ask for next, from 1. */
  next: number
  /** Of several lists read one after the other, the one it is a page of, from 0. */
  part?: number
  /** Whether there is nothing more to read, or no more is wanted. */
  complete: boolean
}

export const emptyRead: Reading<never> = { rows: [], next: 1, complete: false }

/** What a page brought; `received` counts also those that are not wanted. */
interface ReadPage<Row> {
  rows: readonly Row[]
  received: number
}

export interface ReadPagesOptions<Row> {
  ask: (page: number, signal: AbortSignal, part: number) => Promise<ReadPage<Row>>
  /** How many lists are read one after the other; one unless given. */
  parts?: number
  id: (row: Row) => string
  /** Rows of a full page; a shorter one is the last (contract 1.7). */
  size: number
  /** No more rows than this are kept. */
  most?: number
  /** Waits before the n-th request; rejects when stopped. */
  pace: (request: number, signal: AbortSignal) => Promise<void>
  /** Hears of every page. */
  told: (reading: Reading<Row>) => void
}

/**
 * Reads lists from where a reading stands to their ends. What was read before a failure was told, so the reading goes on
 * there. A row that moved to a later page meanwhile stands once.
 * @throws what `ask` throws; the AbortError of `signal`.
 */
export async function readPages<Row>(
  from: Reading<Row>,
  { ask, parts = 1, id, size, most = Infinity, pace, told }: ReadPagesOptions<Row>,
  signal: AbortSignal,
): Promise<Reading<Row>> {
  const rows = new Map(from.rows.map((row) => [id(row), row]))
  let { next, complete, part = 0 } = from
  let requests = next + part
  while (!complete) {
    await pace(requests, signal)
    const page = await ask(next, signal, part)
    signal.throwIfAborted()
    requests += 1
    for (const row of page.rows) if (!rows.has(id(row)) && rows.size < most) rows.set(id(row), row)
    const ended = page.received < size
    next = ended ? 1 : next + 1
    if (ended) part += 1
    complete = part === parts || rows.size >= most
    told({ rows: [...rows.values()], next, part, complete })
  }
  return { rows: [...rows.values()], next, part, complete }
}
