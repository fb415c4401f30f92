import type { Job, JobRow } from './job.ts'
import type { RowOutcome, RowWork } from './job-kind.ts'
import { classifyError } from './classify-error.ts'
import { say } from './messages/say.ts'

/** What running a job needs from outside; tests pass their own. */
export interface JobWorld {
  /** Resolves when the row is stored: before its write is sent, and after its answer came. */
  keepRow: (jobId: string, index: number, row: JobRow) => Promise<void>
  /** Milliseconds between the starts of two rows. */
  interval: number
  /** Waits; rejects when stopped. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** How a run ended: nothing left, told to stop, or blocked by something that a person can fix. */
export type RunEnd = { ended: 'finished' } | { ended: 'stopped' } | { ended: 'stuck'; reason: string }

/** A row whose connection broke is sent once more, after the look-up said that nothing was done. */
const tries = 2

const notKnown = (message: string) => say.notKnown({ message })

/**
 * Does the remaining rows, one after another. Each write is done once: a row is stored as `sent` before its request
 * leaves, and a row found in that state, after a closed tab or a broken connection, is looked up before anything else.
 */
export async function runJob(
  job: Pick<Job, 'id' | 'profile' | 'rows'>,
  work: RowWork,
  world: JobWorld,
  signal: AbortSignal,
): Promise<RunEnd> {
  let first = true
  for (const [index, row] of job.rows.entries()) {
    if (row.state !== 'waiting' && row.state !== 'sent') continue
    if (!first && !(await waited(world.interval))) return { ended: 'stopped' }
    if (signal.aborted) return { ended: 'stopped' }
    first = false
    const end = await runRow(row, index)
    if (end) return end
  }
  return { ended: 'finished' }

  async function runRow({ id, label, state }: JobRow, index: number): Promise<RunEnd | undefined> {
    const context = { profile: job.profile, row: { id, label }, signal }
    const keep = (next: JobRow['state'], message?: string, more: Pick<JobRow, 'unsure' | 'doubles'> = {}) =>
      world.keepRow(job.id, index, { id, label, state: next, ...(message ? { message } : {}), ...more })
    const keepOutcome = ({ state: next, message, doubles = [] }: RowOutcome) =>
      keep(next, message, doubles.length > 0 ? { doubles } : {})
    let uncertain = state === 'sent'
    let sent = 0
    let message = ''
    for (;;) {
      try {
        if (uncertain) {
          const done = await work.wasDone(context)
          if (done) {
            await keepOutcome(done === true ? { state: 'done' } : done)
            return undefined
          }
          uncertain = false
          if (sent >= tries || (sent > 0 && message !== '')) {
            await keep('failed', message)
            return undefined
          }
        }
        if (signal.aborted) return { ended: 'stopped' }
        await keep('sent')
        sent += 1
        await keepOutcome(await work.run(context))
        return undefined
      } catch (error) {
        // Paused or left during a request: `sent` rows stay so, and are looked up when the job continues.
        if (signal.aborted) return { ended: 'stopped' }
        const verdict = classifyError(error)
        if (verdict.next === 'fail') {
          // A refused look-up leaves open whether the write was done, so a further try looks the row up first.
          await keep(
            'failed',
            uncertain ? notKnown(verdict.message) : verdict.message,
            uncertain ? { unsure: true } : {},
          )
          return undefined
        }
        if (verdict.next === 'wait') {
          // Refused before anything was done; but a refused look-up proves nothing.
          if (!uncertain) await keep('waiting')
          if (!(await waited(verdict.seconds * 1_000))) return { ended: 'stopped' }
        } else if (verdict.next === 'look up' && !uncertain) {
          uncertain = true
          message = verdict.message
        } else {
          if (verdict.next === 'stop' && verdict.nothingDone && !uncertain) await keep('waiting')
          return { ended: 'stuck', reason: verdict.reason }
        }
      }
    }
  }

  async function waited(milliseconds: number): Promise<boolean> {
    try {
      await world.wait(milliseconds, signal)
      return !signal.aborted
    } catch {
      return false
    }
  }
}
