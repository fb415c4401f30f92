import { accountNotices, deleteNotice, isThere } from '#api/account/account-notifications.ts'
import type { JobKind } from '../job-kind.ts'

/** Deletes notices one by one: the API has no way to delete several (contract 12.3). */
export const deleteNoticesJob: JobKind = {
  kind: 'notices.delete',
  // The figures of the other writes on notices; deleting has none published (contract 1.8).
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
