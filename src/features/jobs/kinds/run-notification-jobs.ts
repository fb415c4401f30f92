import * as z from 'zod/mini'
import type { JobKind, RowContext, RowOutcome } from '../job-kind.ts'
import type { NotificationBody } from '#features/notifications/notification-body.ts'
import { id, sentence } from '#api/http/wire-fields.ts'
import { readableRows } from '#api/http/readable-rows.ts'
import { request } from '#api/session/request.ts'
import { say } from '../messages/say.ts'

const input = z.object({
  /** When the job was started (ISO): notifications from before are not this job's. */
  since: z.string(),
  body: z.looseObject({ title: z.string(), message: z.string() }),
  /** Whether each result is read back, which takes one more request for each row. */
  readBack: z.optional(z.boolean()),
})
const made = z.looseObject({
  id,
  title: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  created_at: z.catch(z.string(), ''),
})

/** A server's clock may be this many ms behind this computer's. */
const clockSlack = 120_000

/** The input of a job that sends messages; it is stored in the browser, and so is the text of the message. */
export interface SendJobInput {
  since: string
  body: NotificationBody
  readBack?: boolean | undefined
}

const arrivedTwice = (doubles: readonly string[]): RowOutcome =>
  doubles.length === 0
    ? { state: 'done' }
    : {
        state: 'done',
        message: say.arrivedTimes({ times: doubles.length + 1 }),
        doubles,
      }

/** One message to each of many run users; each costs a push notification (contract 8.2). */
export const sendNotificationsJob: JobKind = {
  kind: 'notifications.send',
  perMinute: { free: 60, starter: 100, scale: 1_000 },
  invalidates: (profile) => [
    [profile, 'run-notifications'],
    [profile, 'summary'],
  ],
  open(kept) {
    const { since, body, readBack } = input.parse(kept)
    return {
      async run(context) {
        const { profile, row, signal } = context
        const left = Date.now()
        const { id: sentId } = await request('POST /run/notification', {
          profile,
          body: { run_user: row.id, ...body },
          signal,
          answer: z.looseObject({ id }),
        })
        if (!readBack) return { state: 'done' }
        const took = Date.now() - left
        // Nothing can be read back: the answer is believed.
        const copies = await copiesOf({ since, body }, context).catch(() => [])
        const at = Date.parse(copies.find((copy) => copy.id === sentId)?.created_at ?? '')
        // An equal message of another sending is not a double: both were made while this one waited.
        const doubles = copies.filter((copy) => copy.id !== sentId && Date.parse(copy.created_at) >= at - took - 1_000)
        return arrivedTwice(doubles.map((copy) => copy.id))
      },
      async wasDone(context) {
        const copies = await copiesOf({ since, body }, context)
        return copies.length > 0 && arrivedTwice(copies.slice(1).map((copy) => copy.id))
      },
    }
  },
}

/** Deletes the messages of a sending from its recipients' lists: every copy made since it was started. */
export const takeBackJob: JobKind = {
  kind: 'notifications.take-back',
  perMinute: { free: 60, starter: 100, scale: 1_000 },
  invalidates: (profile) => [[profile, 'run-notifications']],
  open(kept) {
    const sending = input.parse(kept)
    return {
      async run(context) {
        const copies = await copiesOf(sending, context)
        if (copies.length === 0) return { state: 'skipped', message: say.thereWasNoCopy() }
        for (const copy of copies) {
          // oxlint-disable-next-line no-await-in-loop -- the row is done when the last copy is gone
          await request('DELETE /run/notification/{notificationID}', {
            profile: context.profile,
            path: { notificationID: copy.id },
            signal: context.signal,
            answer: sentence,
          })
        }
        return { state: 'done' }
      },
      wasDone: async (context) => (await copiesOf(sending, context)).length === 0,
    }
  },
}

/** The copies of the message that a user has; older equal messages belong to other sendings. */
async function copiesOf({ since, body }: SendJobInput, { profile, row, signal }: RowContext) {
  const { rows } = await request('GET /run/notification/{userID}', {
    profile,
    path: { userID: row.id },
    signal,
    answer: readableRows(made),
  })
  const from = Date.parse(since) - clockSlack
  return rows.filter(
    ({ title, message, created_at }) =>
      title === body.title && message === body.message && Date.parse(created_at) >= from,
  )
}
