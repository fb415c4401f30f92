import { useMemo } from 'react'
import { meters } from '#api/services.ts'
import { Chart } from '#components/chart/Chart.tsx'
import type { Forecast } from '#features/usage/forecast.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { usageMarks, usageSeries } from './chart-data.ts'
import type { HistoryLabels } from './history-texts.ts'
import { say } from './messages/say.ts'

interface UsageChartProps {
  state: MeterState
  search: UsageSearch
  rows: readonly HistoryRow[]
  labels: HistoryLabels
  /** Drawn when the rows reach to the present. */
  forecast: Forecast | undefined
}

/** The chart; its code is loaded when there is something to draw. Bars are amounts, lines are sums. */
export function UsageChart({ state, search, rows, labels, forecast }: UsageChartProps) {
  const { number } = useFormatters()
  const { label, unit } = meters[state.key]
  const shape = useMemo(
    () => ({
      ...usageSeries(rows, search, labels, forecast),
      marks: usageMarks(rows, search, { state, forecast, number }),
    }),
    [rows, search, labels, forecast, state, number],
  )
  return (
    <Chart
      {...shape}
      number={number}
      label={say.chartLabel({
        value: labels.value,
        label: label.toLowerCase(),
        unit: unit({ n: 2 }),
        rows: rows.length,
      })}
    />
  )
}
