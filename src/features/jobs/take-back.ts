import type { Job } from './job.ts'
import { cancelJob, jobBook, startJob } from './jobs.ts'

/** Whether what a job did can be taken back as one act, and some of it was done. */
export const canTakeBack = ({ kind, rows }: Pick<Job, 'kind' | 'rows'>): boolean =>
  kind === 'notifications.send' &&
  rows.some(({ state, unsure }) => state === 'done' || state === 'sent' || unsure === true)

/** Whether some write of a job arrived more than once, and what it made besides can be removed. */
export const hasDoubles = ({ kind, rows }: Pick<Job, 'kind' | 'rows'>): boolean =>
  kind === 'notifications.send' && rows.some(({ doubles }) => doubles !== undefined)

/** Begins a job that removes what arrived twice, and leaves the one copy that was wanted. */
export async function removeDoubles(id: string): Promise<void> {
  const sending = (await jobBook()).get(id)
  if (!sending) return
  const rows = sending.rows.filter(({ doubles }) => doubles !== undefined)
  await startJob({
    kind: 'notifications.remove-doubles',
    profile: sending.profile,
    title: `Remove doubled copies: ${sending.title}`,
    input: { doubles: Object.fromEntries(rows.map(({ id: user, doubles = [] }) => [user, doubles])) },
    rows,
  })
}

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
