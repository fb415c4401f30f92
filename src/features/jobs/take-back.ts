import type { Job } from './job.ts'
import { cancelJob, jobBook, startJob } from './jobs.ts'
import { say } from './messages/say.ts'

/** Whether the result of a job can be undone as a whole, and there is any. */
export const canTakeBack = ({ kind, rows }: Pick<Job, 'kind' | 'rows'>): boolean =>
  kind === 'notifications.send' &&
  rows.some(({ state, unsure }) => state === 'done' || state === 'sent' || unsure === true)

/** Whether some write of a job arrived more than once, and the superfluous things can be removed. */
export const hasDoubles = ({ kind, rows }: Pick<Job, 'kind' | 'rows'>): boolean =>
  kind === 'notifications.send' && rows.some(({ doubles }) => doubles !== undefined)

/** Starts a job that removes superfluous copies and leaves one. */
export async function removeDoubles(id: string): Promise<void> {
  const sending = (await jobBook()).get(id)
  if (!sending) return
  const rows = sending.rows.filter(({ doubles }) => doubles !== undefined)
  await startJob({
    kind: 'notifications.remove-doubles',
    profile: sending.profile,
    title: say.removeDoubledCopiesTitle({ title: sending.title }),
    input: { doubles: Object.fromEntries(rows.map(({ id: user, doubles = [] }) => [user, doubles])) },
    rows,
  })
}

/** Stops a sending and starts a job that deletes the copies it made; rows that may have been sent are included. */
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
    title: say.takeBackTitle({ title: sending.title }),
    input: sending.input,
    rows,
  })
}
