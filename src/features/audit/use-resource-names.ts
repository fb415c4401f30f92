import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { auditNames, type ResourceNames } from '#api/audit-names.ts'
import type { AuditEntry } from './read-entries.ts'
import { namesToAsk } from './names-to-ask.ts'

/** The names of the things in the entries. Known names stay while more are looked up. */
export function useResourceNames(profile: string, entries: readonly AuditEntry[]): ResourceNames {
  const asks = useMemo(() => namesToAsk(entries), [entries])
  return useQuery({ ...auditNames.together(profile, asks), placeholderData: keepPreviousData }).data ?? none
}

const none: ResourceNames = {}
