import type { QueryKey } from '@tanstack/react-query'
import type { JobRow } from './job.ts'

export interface RowContext {
  profile: string
  row: Pick<JobRow, 'id' | 'label'>
  signal: AbortSignal
}

/** The result of a row: done, or nothing to do for the given reason. */
export type RowOutcome = {
  state: 'done' | 'skipped'
  message?: string
  /** Things that one write made more than once; see JobRow. */
  doubles?: readonly string[]
}

/** The work on the rows of one job. */
export interface RowWork {
  /** Sends the one write of a row. Throws ApiError. */
  run: (context: RowContext) => Promise<RowOutcome>
  /**
   * Whether a row without a known answer has been done, and with what result. Asked before it is sent again. Throws
   * ApiError.
   */
  wasDone: (context: RowContext) => Promise<boolean | RowOutcome>
}

/** How the rows of one kind of job are done. The code is found by `kind` when a job continues after a reload. */
export interface JobKind {
  kind: string
  /** Writes per minute that the plan allows on the route (contract 1.8). */
  perMinute: Readonly<Record<'free' | 'starter' | 'scale', number>>
  /** Cache keys that the job makes outdated while it runs. */
  invalidates: (profile: string) => readonly QueryKey[]
  /** The work for a job whose input was stored in the browser. Throws when the input does not fit the kind. */
  open: (kept: unknown) => RowWork
}
