import type { AuditAsk } from '#features/audit/audit-queries.ts'
import { auditKeptSince } from '#features/audit/windows.ts'

const hour = 3_600_000
/** Days that are read at once, without being asked for more. */
const daysAtOnce = 30

/**
 * What is asked for about a user: so many times thirty days, no further back than the log reaches. Full hours, so that
 * coming back soon finds what was read; an hour more, by which the server's clock may be ahead.
 */
export function activityAsk(userId: string, now: number, spans: number): AuditAsk {
  const to = Math.ceil(now / hour) * hour + hour
  const kept = Math.floor(auditKeptSince(now) / hour) * hour
  return {
    from: Math.max(kept, to - spans * daysAtOnce * 24 * hour),
    to,
    resourceName: 'runuser',
    resourceID: userId,
  }
}

/** Whether the log holds nothing older than what is asked for. */
export const isAll = ({ from }: AuditAsk, now: number): boolean => from <= auditKeptSince(now)
