import * as z from 'zod/mini'
import type { JobKind } from './jobs/job-kind.ts'
import type { NotificationBody } from './notification-body.ts'
import { id } from './primitives.ts'
import { request } from './request.ts'

const input = z.object({
  /** When the job was begun (ISO): what was made before is not this job's. */
  since: z.string(),
  body: z.looseObject({ title: z.string(), message: z.string() }),
})
const made = z.array(z.looseObject({ title: z.string(), message: z.string(), created_at: z.string() }))

/** A server's clock may be behind this one by so much (ms). */
const clockSlack = 120_000

/** What a job of messages is begun with; kept in the browser, so the text of the message is. */
export interface SendJobInput {
  since: string
  body: NotificationBody
}

/** One message to each of many run users; each costs a push notification (product 3.6). */
export const sendNotificationsJob: JobKind = {
  kind: 'notifications.send',
  perMinute: { free: 60, starter: 100, scale: 1_000 },
  makesStale: (profile) => [
    [profile, 'run-notifications'],
    [profile, 'summary'],
  ],
  open(kept) {
    const { since, body } = input.parse(kept)
    return {
      async run({ profile, row, signal }) {
        await request('POST /run/notification', {
          profile,
          body: { run_user: row.id, ...body },
          signal,
          answer: z.looseObject({ id }),
          policy: 'Run User / Create notification',
        })
        return { state: 'done' }
      },
      async wasDone({ profile, row, signal }) {
        const list = await request('GET /run/notification/{userID}', {
          profile,
          path: { userID: row.id },
          signal,
          answer: made,
          policy: 'Run User / Access notification',
        })
        const from = Date.parse(since) - clockSlack
        return list.some(
          ({ title, message, created_at }) =>
            title === body.title && message === body.message && Date.parse(created_at) >= from,
        )
      },
    }
  },
}
