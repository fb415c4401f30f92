import { accountNotices, deleteNotice, isThere } from '#api/account/account-notifications.ts'
import type { JobKind } from '../job-kind.ts'

/** Deletes notices one by one: the API cannot delete several at once (contract 12.3). */
export const deleteAccountNotificationsJob: JobKind = {
  kind: 'notices.delete',
  // The limits of the other writes on notices; none is published for deleting (contract 1.8).
  perMinute: { free: 60, starter: 100, scale: 1_000 },
  invalidates: () => [accountNotices.key],
  open: () => ({
    async run({ row, signal }) {
      await deleteNotice(row.id, signal)
      return { state: 'done' }
    },
    wasDone: async ({ row, signal }) => !(await isThere(row.id, signal)),
  }),
}
