import type { Job } from './job.ts'
import { cancelJob, jobBook, startJob } from './jobs.ts'

/** Whether what a job did can be taken back as one act, and some of it was done. */
export const canTakeBack = ({ kind, rows }: Pick<Job, 'kind' | 'rows'>): boolean =>
  kind === 'notifications.send' &&
  rows.some(({ state, unsure }) => state === 'done' || state === 'sent' || unsure === true)

/** Stops a sending and begins a job that deletes the copies it made; a row that may have been sent is looked at as well. */
export async function takeBackSending(id: string): Promise<void> {
  const book = await jobBook()
  if (book.get(id)?.state !== 'finished') await cancelJob(id)
  const sending = book.get(id)
  if (!sending) return
  const rows = sending.rows.filter(({ state, unsure }) => state === 'done' || state === 'sent' || unsure === true)
  if (rows.length === 0) return
  await startJob({
    kind: 'notifications.take-back',
    profile: sending.profile,
    title: `Take back: ${sending.title}`,
    input: sending.input,
    rows,
  })
}
