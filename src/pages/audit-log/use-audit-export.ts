import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import { auditNames } from '#api/audit-names.ts'
import { auditLog } from '#features/audit/audit-queries.ts'
import { profiles } from '#api/profiles.ts'
import { collectParts } from '#lib/file/collect-parts.ts'
import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { saveFile } from '#lib/file/save-file.ts'
import type { TableSearch } from '#components/table/table-search.ts'
import type { KnownInitiators } from '#features/audit/initiators.ts'
import { namesToAsk } from '#features/audit/names-to-ask.ts'
import { useAuditSearch } from '#features/audit/use-audit-search.ts'
import { useInitiators } from '#features/audit/use-initiators.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { daysOf } from './audit-range.ts'
import { askOf } from './audit-search.ts'
import { auditFileName, auditParts, type AuditFormat } from './export-audit.ts'
import { sortEntries } from './sort-entries.ts'

interface ExportOptions {
  profile: string
  wanted: TableSearch
  range: string
  filtered: boolean
}

/** The file is for other readers, for whom "you" would be somebody else. */
const forOthers = ({ own, team, former }: KnownInitiators): KnownInitiators => ({
  own: undefined,
  team: own ? { ...team, [own.id]: own.name } : team,
  former,
})

const types = { csv: 'text/csv', json: 'application/json', ndjson: 'application/x-ndjson' } as const

/** Reads all matching events, continuing an earlier reading, and saves them as a file. */
export function useAuditExport({ profile, wanted, range, filtered }: ExportOptions) {
  const client = useQueryClient()
  const style = useTimeStyle()
  const people = useInitiators(profile)
  const profileName = useQuery(profiles.current()).data?.info.name ?? ''
  const [now] = useState(serverNow)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const controller = useRef<AbortController>(undefined)
  const ask = useMemo(
    () =>
      askOf({ q: wanted.q, filters: { ...wanted.filters, range: [range] } }, { zone: style.zone, now, filtered }) ?? {
        from: now,
        to: now,
      },
    [wanted, range, style.zone, now, filtered],
  )
  const search = useAuditSearch(profile, ask, false)
  const whole = auditLog.whole(profile, ask)
  const stop = () => {
    controller.current?.abort()
    void client.cancelQueries({ queryKey: whole.queryKey })
  }
  useEffect(() => () => controller.current?.abort(), [])

  /** Resolves to the number of saved events; to undefined when it was stopped or failed. */
  const run = async (format: AuditFormat, separator: CsvSeparator): Promise<number | undefined> => {
    const mine = new AbortController()
    controller.current = mine
    setBusy(true)
    setFailure(undefined)
    try {
      const { entries } = await fetchCurrent(whole)
      mine.signal.throwIfAborted()
      const rows = sortEntries(
        entries,
        { who: filtered ? (wanted.filters['who'] ?? []) : [], oldestFirst: false },
        people,
      )
      const names = await fetchCurrent(auditNames.together(profile, namesToAsk(rows)))
      const parts = await collectParts(
        auditParts(rows, format, { style, people: forOthers(people), names, separator }),
        mine.signal,
      )
      saveFile(auditFileName(profileName, daysOf(range, style.zone, now), style, format), types[format], ...parts)
      return rows.length
    } catch (error) {
      if (!mine.signal.aborted) setFailure(error)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { search, busy, failure, run, stop, found: search.progress.reading.entries.length }
}
