import { useQuery } from '@tanstack/react-query'
import { meters } from '#api/services.ts'
import { profiles } from '#api/profiles.ts'
import { csvSeparator } from '#components/download/csv-style.ts'
import { notify } from '#components/feedback/notify.ts'
import type { MeterState } from '#api/meter-state.ts'
import type { UsageSearch } from '../usage-search.ts'
import { useWriters } from '#pages/shell/usage/use-writers.ts'
import { historyFile } from './history-file.ts'
import type { HistoryRow } from '#pages/shell/usage/history-rows.ts'

/** Saves what the history shows as a file of this computer. */
export function useHistoryFile(state: MeterState, search: UsageSearch) {
  const { style, numbers, minute } = useWriters()
  const name = useQuery(profiles.current()).data?.info.name ?? ''
  return async (rows: readonly HistoryRow[]) => {
    const [{ toCsv }, { saveFile }] = await Promise.all([
      import('#components/download/to-csv.ts'),
      import('#components/download/save-file.ts'),
    ])
    const separator = csvSeparator(numbers)
    const file = historyFile(state, rows, name, { zone: style.zone, separator, minute })
    saveFile(file.name, 'text/csv', toCsv(file.columns, file.rows, separator))
    notify({ message: `History of ${meters[search.service].label.toLowerCase()} saved as ${file.name}` })
  }
}
