import type { QueryKey } from '@tanstack/react-query'
import type { JobRow } from './job.ts'

export interface RowContext {
  profile: string
  row: Pick<JobRow, 'id' | 'label'>
  signal: AbortSignal
}

/** What came of a row: done, or nothing to do for the reason given. */
export type RowOutcome = {
  state: 'done' | 'skipped'
  message?: string
  /** What one write made more than once; see JobRow. */
  doubles?: readonly string[]
}

/** What does the rows of one job. */
export interface RowWork {
  /** Sends the one write of a row. Throws ApiError. */
  run: (context: RowContext) => Promise<RowOutcome>
  /** Whether a row whose answer was never seen has been done, and what came of it: asked before it is sent again. Throws ApiError. */
  wasDone: (context: RowContext) => Promise<boolean | RowOutcome>
}

/** How rows of one kind of job are done. The code is looked up by `kind` when a job goes on after a reload. */
export interface JobKind {
  kind: string
  /** Writes a minute that the plan allows on the route the rows use (contract 1.8). */
  perMinute: Readonly<Record<'free' | 'starter' | 'scale', number>>
  /** What is no longer true on screen while the job goes on. */
  invalidates: (profile: string) => readonly QueryKey[]
  /** The work of a job whose input was kept in the browser. Throws when that is not the kind's own. */
  open: (kept: unknown) => RowWork
}
