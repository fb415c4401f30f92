import { useQuery, useQueryClient } from '@tanstack/react-query'
import { auditLog, noProgress, type AuditAsk, type AuditProgress } from './audit-queries.ts'

export interface AuditSearch {
  /** `stopped`: by the person, before its end. `waiting`: not yet allowed to start. */
  state: 'waiting' | 'reading' | 'stopped' | 'failed' | 'complete'
  progress: AuditProgress
  error: unknown
  /** Continues where it stopped or failed. */
  resume: () => void
  stop: () => void
}

/** A search of the audit log. It starts when `ready` is true, and ends when the page is left. */
export function useAuditSearch(profile: string, ask: AuditAsk, ready: boolean): AuditSearch {
  const client = useQueryClient()
  const whole = auditLog.whole(profile, ask)
  const query = useQuery({ ...whole, enabled: ready })
  const progress = useQuery(auditLog.progress(profile, ask)).data ?? noProgress(ask)
  return {
    state: stateOf(query, ready),
    progress: query.data ? { reading: query.data, scanning: 0 } : progress,
    error: query.error,
    resume: () => void query.refetch(),
    stop: () => void client.cancelQueries({ queryKey: whole.queryKey }),
  }
}

function stateOf(
  { data, error, isFetching }: { data: unknown; error: unknown; isFetching: boolean },
  ready: boolean,
): AuditSearch['state'] {
  if (data !== undefined) return 'complete'
  if (isFetching) return 'reading'
  if (error !== null) return 'failed'
  return ready ? 'stopped' : 'waiting'
}
