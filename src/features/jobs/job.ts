/**
 * The state of one row of a job. `sent` means that its write has left and no answer has been seen. After a closed tab
 * or a lost connection it may or may not have been done, so it is looked up before anything is sent again.
 */
type RowState = 'waiting' | 'sent' | 'done' | 'failed' | 'skipped'

export interface JobRow {
  /** The id of the thing the row is about. */
  id: string
  /** The name that a person knows it by. */
  label: string
  state: RowState
  /** Why it failed or was skipped; for a finished row, a remark on the result. */
  message?: string
  /** For a failed row whose write may have been done all the same: it is looked up before it is sent again. */
  unsure?: true
  /** Ids of further things that the row's one write made, because it arrived more than once. */
  doubles?: readonly string[]
}

type JobState = 'running' | 'paused' | 'cancelled' | 'finished'

/** Many writes under one name. It is plain data without secrets, because it is stored in the browser. */
export interface Job {
  id: string
  /** Names the code that does its rows; see job-kinds. */
  kind: string
  profile: string
  /** "Deactivate 300 users". */
  title: string
  /** What the kind needs besides the row. */
  input: unknown
  state: JobState
  /** Why it has stopped although nobody asked it to. */
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

/** Rows per minute, from the times (ms) at which the last rows ended. Undefined until there are enough. */
export function ratePerMinute(ends: readonly number[], now: number): number | undefined {
  const recent = ends.filter((end) => now - end < 60_000)
  const [first] = recent
  if (first === undefined || recent.length < 3) return undefined
  // The first row's end starts the measured span, so that row does not count as work within it.
  return Math.round(((recent.length - 1) * 60_000) / Math.max(now - first, 1_000))
}

/** The failed rows, set to waiting; all others stay as they are. */
export const withFailuresWaiting = (rows: readonly JobRow[]): JobRow[] =>
  rows.map((row) => {
    if (row.state !== 'failed') return row
    const { message: _words, unsure, ...rest } = row
    return { ...rest, state: unsure ? 'sent' : 'waiting' }
  })
