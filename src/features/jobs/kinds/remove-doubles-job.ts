import * as z from 'zod/mini'
import { ApiError } from '#api/http/errors.ts'
import type { JobKind, RowContext } from '../job-kind.ts'
import { id, sentence } from '#api/http/wire-fields.ts'
import { readableRows } from '#api/http/readable-rows.ts'
import { request } from '#api/session/request.ts'

/** For each user, the superfluous copies of a message. */
const input = z.object({ doubles: z.record(z.string(), z.array(z.string())) })

/** Deletes the superfluous copies of a message that one write made; see made-once.ts for the reason. */
export const removeDoublesJob: JobKind = {
  kind: 'notifications.remove-doubles',
  perMinute: { free: 60, starter: 100, scale: 1_000 },
  invalidates: (profile) => [[profile, 'run-notifications']],
  open(kept) {
    const { doubles } = input.parse(kept)
    const of = ({ row }: RowContext) => doubles[row.id] ?? []
    return {
      async run(context) {
        for (const double of of(context)) {
          // oxlint-disable-next-line no-await-in-loop -- the row is done when the last double is gone
          await remove(double, context)
        }
        return { state: 'done' }
      },
      wasDone: async (context) => {
        const { rows } = await request('GET /run/notification/{userID}', {
          profile: context.profile,
          path: { userID: context.row.id },
          signal: context.signal,
          answer: readableRows(z.looseObject({ id })),
        })
        return !rows.some((row) => of(context).includes(row.id))
      },
    }
  },
}

/** Deletes one copy; nothing to do when it is gone already. */
async function remove(notificationID: string, { profile, signal }: RowContext): Promise<void> {
  try {
    await request('DELETE /run/notification/{notificationID}', {
      profile,
      path: { notificationID },
      signal,
      answer: sentence,
    })
  } catch (error) {
    if (!(error instanceof ApiError && error.kind === 'not-found')) throw error
  }
}
