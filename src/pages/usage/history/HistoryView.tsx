import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { meters } from '#api/services.ts'
import type { Forecast } from '#features/usage/forecast.ts'
import { Icon } from '#components/display/Icon.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { MeterState } from '#features/usage/meter-state.ts'
import classes from '../usage.module.css'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { showsForecast } from './chart-data.ts'
import { chartNotes, labelsOf } from './history-texts.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import { useHistoryFile } from './use-history-file.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Row } from '#components/layout/Row.tsx'
import { say } from './messages/say.ts'

const HistoryTable = lazyPart(() => import('./HistoryTable.tsx'), 'HistoryTable')
const UsageChart = lazyPart(() => import('./UsageChart.tsx'), 'UsageChart')

interface HistoryViewProps {
  state: MeterState
  search: UsageSearch
  rows: readonly HistoryRow[]
  onChoose: (changes: Partial<UsageSearch>) => void
  forecast: Forecast | undefined
  now: number
}

/** The chart, notes about what it cannot show, and the same data as a table and as a file. */
export function HistoryView({ state, search, rows, onChoose, forecast, now }: HistoryViewProps) {
  const writers = useFormatters()
  const save = useHistoryFile(state, search)
  const labels = labelsOf(search, writers)
  const told = rows.some((row) => (search.view === 'total' ? row.total : row.used) !== null)
  const expected = showsForecast(search, rows, now) ? forecast : undefined
  const idle = search.view === 'period' && rows.length > 0 && rows.every((row) => !row.used && !row.before?.used)
  if (!told || idle)
    return (
      <EmptyState icon="chart" title={told ? say.nothingUsedTime() : say.tagoIOTellsNothingTime()}>
        {say.chooseLongerTime({ label: meters[search.service].label.toLowerCase() })}
      </EmptyState>
    )
  return (
    <>
      <Suspense fallback={<SkeletonBlock height={300} />}>
        <UsageChart state={state} search={search} rows={rows} labels={labels} forecast={expected} />
      </Suspense>
      <ul className={classes.notes} aria-label={say.notes()}>
        {search.compare && <li>{say.dashedIsBefore()}</li>}
        {expected && <li>{search.view === 'total' ? say.dashedIsExpected() : say.dashedBarsAreExpected()}</li>}
        {chartNotes(rows, state, search, writers).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Row>
        <Button
          variant="default"
          aria-expanded={search.table}
          onClick={() => onChoose({ table: !search.table })}
          leftSection={<Icon name="rows" size={16} />}
        >
          {search.table ? say.hideTable() : say.showAsTable()}
        </Button>
        <Button variant="default" onClick={() => void save(rows)} leftSection={<Icon name="download" size={16} />}>
          {say.saveAsCSV()}
        </Button>
      </Row>
      {search.table && (
        <Suspense fallback={<SkeletonBlock height={300} />}>
          <HistoryTable rows={rows} search={search} labels={labels} />
        </Suspense>
      )}
    </>
  )
}
