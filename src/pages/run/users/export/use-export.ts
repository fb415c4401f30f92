import { useEffect, useRef, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { collectParts } from '#lib/file/collect-parts.ts'
import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { saveFile } from '#lib/file/save-file.ts'
import { csvParts } from '#lib/file/to-csv.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { exportName, jsonParts, toTable, type ExportColumn } from './export-users.ts'
import { compareRunUsers } from '#features/run-users/compare-run-users.ts'
import { onlyAsked } from '../list/only-asked.ts'
import { useAllUsers } from '../list/use-all-users.ts'

export interface ExportOptions {
  format: 'csv' | 'json'
  columns: readonly ExportColumn[]
  style: TimeStyle
  separator: CsvSeparator
  /** The profile's name, for the file name. */
  profileName: string
}

/** Reads all users that match a search and saves them as a file; after a failure it resumes where it stopped. */
export function useExport(profile: string, search: RunUserSearch) {
  const all = useAllUsers(profile, search)
  const [writing, setWriting] = useState(false)
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])

  /** Resolves to the number of saved users; to undefined if it was stopped or failed. */
  const run = async (options: ExportOptions): Promise<number | undefined> => {
    const read = await all.read()
    if (!read) return undefined
    const { rows } = onlyAsked([...read], search, serverNow())
    // Read in order of creation, because no user changes place in it meanwhile; the file is sorted like the list.
    const users = rows.toSorted(compareRunUsers(search.sort))
    const mine = new AbortController()
    controller.current = mine
    setWriting(true)
    try {
      const parts = await collectParts(partsOf(users, options), mine.signal)
      const { format, style, profileName } = options
      const type = format === 'json' ? 'application/json' : 'text/csv'
      saveFile(exportName(profileName, new Date(), style, format), type, ...parts)
      return users.length
    } catch (error) {
      if (!mine.signal.aborted) throw error
      return undefined
    } finally {
      setWriting(false)
    }
  }
  const stop = () => {
    controller.current?.abort()
    all.stop()
  }
  return { ...all, state: writing ? ('writing' as const) : all.state, run, stop }
}

function partsOf(users: readonly RunUser[], { format, columns, style, separator }: ExportOptions): Iterable<string> {
  if (format === 'json') return jsonParts(users, columns)
  const table = toTable(users, columns, style)
  return csvParts(table.columns, table.rows, separator)
}
