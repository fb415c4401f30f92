import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import { type AuditFilter, searchAuditLog } from '#api/audit-log.ts'
import type { AuditWindow } from '#api/audit-log.ts'
import { type AuditReading, extendedBy, readAudit, unreadAudit } from './read-entries.ts'

/** A span of the log, and which of its entries are wanted. */
export interface AuditAsk extends AuditWindow, AuditFilter {}

/** The progress of a search, while it runs and after it has stopped. */
export interface AuditProgress {
  reading: AuditReading
  /** Records searched so far in the window that is being read. */
  scanning: number
}

const keyOf = (profile: string, part: 'whole' | 'progress', { from, to, resourceName, resourceID, find }: AuditAsk) =>
  [profile, 'audit-log', part, from, to, resourceName ?? '', resourceID ?? '', find ?? ''] as const

export const noProgress = (ask: AuditAsk): AuditProgress => ({ reading: unreadAudit(ask), scanning: 0 })

/** Results are cached for a while, so that coming back finds them (contract 5.8, 5.9). */
export const auditLog = {
  /** A whole span. After a failure or a stop it continues from its progress. */
  whole: (profile: string, ask: AuditAsk) =>
    queryOptions({
      queryKey: keyOf(profile, 'whole', ask),
      queryFn: async ({ signal, client }) => {
        const { queryKey } = auditLog.progress(profile, ask)
        const { from: _from, to: _to, ...filter } = ask
        let now = client.getQueryData(queryKey) ?? noProgress(ask)
        const tell = (next: AuditProgress) => {
          now = next
          client.setQueryData(queryKey, next)
        }
        return readAudit(
          now.reading,
          {
            ask: (window, stop) =>
              searchAuditLog(profile, window, filter, {
                signal: stop,
                onProgress: (scanning) => tell({ reading: now.reading, scanning }),
              }),
            onProgress: (reading) => tell({ reading, scanning: 0 }),
          },
          signal,
        )
      },
      staleTime: Infinity,
      // Most of its seconds are pauses while the server searches: nothing else need wait for them.
      meta: { pauses: true },
      // Leaving the page ends a search; only a person starts it again.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
  progress: (profile: string, ask: AuditAsk) =>
    queryOptions<AuditProgress, Error, AuditProgress, ReturnType<typeof keyOf>>({
      queryKey: keyOf(profile, 'progress', ask),
      queryFn: skipToken,
    }),
}

/** Lets a search start from the beginning, whatever is cached of it. */
export async function forgetAudit(client: QueryClient, profile: string, ask: AuditAsk): Promise<void> {
  const { queryKey } = auditLog.whole(profile, ask)
  await client.cancelQueries({ queryKey })
  client.setQueryData(auditLog.progress(profile, ask).queryKey, noProgress(ask))
  await client.resetQueries({ queryKey })
}

/** Lets a search of a longer span start with everything that a shorter one with the same end has read. */
export function extendAudit(client: QueryClient, profile: string, read: AuditAsk, longer: AuditAsk): void {
  const known = client.getQueryData(auditLog.progress(profile, read).queryKey) ?? noProgress(read)
  const reading = extendedBy(known.reading, { from: longer.from, to: read.from })
  client.setQueryData(auditLog.progress(profile, longer).queryKey, { reading, scanning: 0 })
}
