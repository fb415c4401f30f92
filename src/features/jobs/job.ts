/**
 * How far one row of a job is. `sent` means that its write left and no answer was seen yet: after a closed tab or a lost
 * connection it may or may not have been done, so it is looked up before anything is sent again.
 */
type RowState = 'waiting' | 'sent' | 'done' | 'failed' | 'skipped'

export interface JobRow {
  /** The id of the thing the row is about. */
  id: string
  /** How a person calls it. */
  label: string
  state: RowState
  /** Why it failed or was left out, in words; what came of it otherwise. */
  words?: string
  /** Of a row that failed: its write may have been done all the same, so it is looked up before it is sent again. */
  unsure?: true
  /** Ids of things that the row's one write made besides the one that was wanted: it arrived more than once. */
  doubles?: readonly string[]
}

type JobState = 'running' | 'paused' | 'cancelled' | 'finished'

/** Many writes under one name. Everything in it is plain data and holds no secret: it is kept in the browser. */
export interface Job {
  id: string
  /** Names the code that does a row; see job-kinds. */
  kind: string
  profile: string
  /** "Deactivate 300 users". */
  title: string
  /** What the kind needs besides the row. */
  input: unknown
  state: JobState
  /** Why it stands still, when nobody asked it to. */
  reason?: string
  /** Milliseconds since 1970. */
  created: number
  rows: readonly JobRow[]
}

export interface JobCounts {
  total: number
  done: number
  failed: number
  skipped: number
  left: number
}

export function countsOf({ rows }: Pick<Job, 'rows'>): JobCounts {
  const counts = { total: rows.length, done: 0, failed: 0, skipped: 0, left: 0 }
  for (const { state } of rows) {
    if (state === 'waiting' || state === 'sent') counts.left += 1
    else counts[state] += 1
  }
  return counts
}

/** Rows a minute, from the times (ms) at which the last rows ended; nothing until there is something to tell. */
export function ratePerMinute(ends: readonly number[], now: number): number | undefined {
  const recent = ends.filter((end) => now - end < 60_000)
  const [first] = recent
  if (first === undefined || recent.length < 3) return undefined
  // The first end opens the span, so it does not count as work within it.
  return Math.round(((recent.length - 1) * 60_000) / Math.max(now - first, 1_000))
}

/** The rows that failed, to be tried again; everything else stays as it is. */
export const withFailuresWaiting = (rows: readonly JobRow[]): JobRow[] =>
  rows.map((row) => {
    if (row.state !== 'failed') return row
    const { words: _words, unsure, ...rest } = row
    return { ...rest, state: unsure ? 'sent' : 'waiting' }
  })
