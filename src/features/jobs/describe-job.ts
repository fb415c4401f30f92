import type { WriteNumber } from '#lib/number-style.ts'
import { say } from './messages/say.ts'

export interface JobFigures {
  state: 'running' | 'paused' | 'cancelled' | 'finished'
  /** Why the job has stopped although nobody asked it to. */
  reason?: string | undefined
  /** It continues as soon as somebody has signed in again. */
  waitsForSignIn?: boolean
  counts: { total: number; done: number; failed: number; skipped: number; left: number }
  /** Rows a minute, once known. */
  rate: number | undefined
}

/** The state of a job in one line: "186 done · 2 failed · 98 per minute · about 1 min left". */
export function describeJob({ state, reason, waitsForSignIn, counts, rate }: JobFigures, count: WriteNumber): string {
  const parts = [say.countDone({ count: count(counts.done) })]
  if (counts.failed > 0) parts.push(say.countFailed({ count: count(counts.failed) }))
  if (counts.skipped > 0) parts.push(say.countLeftOut({ count: count(counts.skipped) }))
  if (state === 'running' && waitsForSignIn) parts.push(say.waitingForSignIn())
  else if (state === 'running' && rate !== undefined) {
    parts.push(
      say.ratePerMinute({ rate: count(rate) }),
      say.minutesLeft({ minutes: count(Math.max(1, Math.ceil(counts.left / Math.max(rate, 1)))) }),
    )
  }
  if (state === 'paused') parts.push(reason === undefined ? say.paused() : say.waitingBecause({ reason }))
  if (state === 'cancelled') parts.push(say.notDoneCancelled({ count: count(counts.left) }))
  return parts.join(' · ')
}
