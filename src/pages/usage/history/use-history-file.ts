import { useQuery } from '@tanstack/react-query'
import { meters } from '#api/services.ts'
import { profiles } from '#api/profiles.ts'
import { csvSeparator } from '#lib/file/csv-style.ts'
import { notify } from '#components/feedback/notify.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import { say } from './messages/say.ts'

/** Saves what the history shows as a file of this computer. */
export function useHistoryFile(state: MeterState, search: UsageSearch) {
  const { style, numbers, minute } = useFormatters()
  const name = useQuery(profiles.current()).data?.info.name ?? ''
  return async (rows: readonly HistoryRow[]) => {
    const [{ historyFile }, { toCsv }, { saveFile }] = await Promise.all([
      import('./history-file.ts'),
      import('#lib/file/to-csv.ts'),
      import('#lib/file/save-file.ts'),
    ])
    const separator = csvSeparator(numbers)
    const file = historyFile(state, rows, name, { zone: style.zone, separator, minute })
    saveFile(file.name, 'text/csv', toCsv(file.columns, file.rows, separator))
    notify({
      message: say.historySaved({ label: meters[search.service].label.toLowerCase(), name: file.name }),
    })
  }
}
