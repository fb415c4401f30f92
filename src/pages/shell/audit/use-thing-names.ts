import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { auditNames, type ThingNames } from '../../../api/audit-names.ts'
import type { AuditEntry } from '../../../api/read-audit.ts'
import { namesToAsk } from './names-to-ask.ts'

const together = (results: UseQueryResult<ThingNames>[]): ThingNames =>
  Object.assign({}, ...results.map(({ data }) => data ?? {}))

/** The names of what events are about, as they come in. */
export function useThingNames(profile: string, entries: readonly AuditEntry[]): ThingNames {
  const asks = useMemo(() => namesToAsk(entries), [entries])
  return useQueries({ queries: asks.map(({ kind, ids }) => auditNames.of(profile, kind, ids)), combine: together })
}
