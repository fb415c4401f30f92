import type { AuditAsk } from '#features/audit/audit-queries.ts'
import { auditKeptSince } from '#features/audit/windows.ts'

const hour = 3_600_000
/** Days of the log that are read at a time. */
const daysAtOnce = 30

/**
 * The range to request about a user: thirty days times `steps`, at most as far back as the log keeps. It is rounded to
 * full hours, so that returning soon finds a cached answer, and ends an hour later, in case the server's clock is ahead.
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

/** Whether the log has nothing older than the requested range. */
export const isAll = ({ from }: AuditAsk, now: number): boolean => from <= auditKeptSince(now)
