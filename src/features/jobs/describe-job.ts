import type { WriteNumber } from '#lib/number-style.ts'

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
  const parts = [`${count(counts.done)} done`]
  if (counts.failed > 0) parts.push(`${count(counts.failed)} failed`)
  if (counts.skipped > 0) parts.push(`${count(counts.skipped)} left out`)
  if (state === 'running' && waitsForSignIn) parts.push('waiting for sign-in')
  else if (state === 'running' && rate !== undefined) {
    parts.push(
      `${count(rate)} per minute`,
      `about ${count(Math.max(1, Math.ceil(counts.left / Math.max(rate, 1))))} min left`,
    )
  }
  if (state === 'paused') parts.push(reason === undefined ? 'paused' : `waiting: ${reason}`)
  if (state === 'cancelled') parts.push(`${count(counts.left)} not done, cancelled`)
  return parts.join(' · ')
}
