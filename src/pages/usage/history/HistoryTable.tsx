import type { UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import { DataTable } from '#components/table/DataTable.tsx'
import type { HistoryLabels } from './history-texts.ts'
import { say as sayUsage } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface HistoryTableProps {
  rows: readonly HistoryRow[]
  search: UsageSearch
  labels: HistoryLabels
}

/** The data of the chart as text, newest first. */
export function HistoryTable({ rows, search, labels }: HistoryTableProps) {
  const { number, style } = useFormatters()
  const write = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? sayUsage.unknown() : number(amount)
  const shown = (row: HistoryRow) => (search.view === 'total' ? row.total : row.used)
  const before = (row: HistoryRow) => (search.view === 'total' ? row.before?.total : row.before?.used)
  return (
    <DataTable amounts scrolls={say.historyAsATable()}>
      <thead>
        <tr>
          <th scope="col">{say.timeZone({ zone: style.zone })}</th>
          <th scope="col">{labels.value}</th>
          {search.compare && <th scope="col">{labels.before}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.start}>
            <th scope="row">{labels.bucket(row.start)}</th>
            <td>{write(shown(row))}</td>
            {search.compare && <td>{row.before ? write(before(row)) : '–'}</td>}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
