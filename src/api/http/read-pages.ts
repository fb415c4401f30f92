/** How far a list has been read. */
export interface Reading<Row> {
  rows: readonly Row[]
  /** The page to read next, from 1. */
  next: number
  /** Which of several lists read one after the other that page belongs to, from 0. */
  part?: number
  /** Whether there is nothing more to read, or nothing more is wanted. */
  complete: boolean
}

export const emptyRead: Reading<never> = { rows: [], next: 1, complete: false }

/** The rows of one page. `received` also counts rows that are not wanted. */
interface ReadPage<Row> {
  rows: readonly Row[]
  received: number
}

export interface ReadPagesOptions<Row> {
  ask: (page: number, signal: AbortSignal, part: number) => Promise<ReadPage<Row>>
  /** How many lists are read one after the other. 1 by default. */
  parts?: number
  id: (row: Row) => string
  /** Rows of a full page; a shorter page is the last (contract 1.7). */
  size: number
  /** Stop after this many rows. */
  most?: number
  /** Waits before the n-th request. Rejects when stopped. */
  pace: (request: number, signal: AbortSignal) => Promise<void>
  /** Called with every page. */
  onProgress: (reading: Reading<Row>) => void
}

/**
 * Reads lists to their ends, from where a reading stopped. Every page is reported as it comes, so after a failure the
 * reading continues from there. A row that moved to a later page meanwhile appears once.
 * @throws what `ask` throws; the AbortError of `signal`.
 */
export async function readPages<Row>(
  from: Reading<Row>,
  { ask, parts = 1, id, size, most = Infinity, pace, onProgress }: ReadPagesOptions<Row>,
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
    onProgress({ rows: [...rows.values()], next, part, complete })
  }
  return { rows: [...rows.values()], next, part, complete }
}
