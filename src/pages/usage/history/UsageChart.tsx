import { CompositeChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import '@mantine/core/styles/ColorSwatch.layer.css'
import { meters } from '#api/services.ts'
import type { Forecast } from '#features/usage/forecast.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { chartPoints, expectedNames, topOfAxis } from './chart-data.ts'
import { limitIsFar, type HistoryLabels } from './history-texts.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import classes from './chart.module.css'
import { say } from './messages/say.ts'

/** The expected course is dashed, the edges of its band are dotted. */
const courses = [
  { name: expectedNames.expected, color: 'var(--portico-accent)', type: 'line' as const, strokeDasharray: '7 4' },
  { name: expectedNames.low, color: 'var(--portico-dim)', type: 'line' as const, strokeDasharray: '1 4' },
  { name: expectedNames.high, color: 'var(--portico-dim)', type: 'line' as const, strokeDasharray: '1 4' },
]

interface UsageChartProps {
  state: MeterState
  search: UsageSearch
  rows: readonly HistoryRow[]
  labels: HistoryLabels
  /** Drawn when the rows reach to the present. */
  forecast: Forecast | undefined
}

/**
 * The chart; its code is loaded when there is something to draw. Bars are amounts, lines are sums, the earlier period
 * is dashed: it can be read without colour. The table shows the same data, so a screen reader gets the chart as one
 * picture.
 */
export function UsageChart({ state, search, rows, labels, forecast }: UsageChartProps) {
  const { number } = useFormatters()
  const total = search.view === 'total'
  const { label, unit } = meters[state.key]
  const data = chartPoints(rows, search, labels, forecast)
  const limit = total && state.limit ? state.limit : undefined
  const withLimit = limit !== undefined && !limitIsFar(rows, limit)
  const marks = withLimit
    ? [80, 90, 100].map((percent) => ({
        y: (limit * percent) / 100,
        label: percent === 100 ? say.limitNumber({ number: number(limit) }) : `${percent} %`,
        color: 'var(--portico-bad)',
        strokeDasharray: percent === 100 ? '8 3' : '2 4',
        labelPosition: 'insideBottomRight' as const,
      }))
    : []
  return (
    <figure
      className={classes.figure}
      role="img"
      aria-label={say.chartLabel({
        value: labels.value,
        label: label.toLowerCase(),
        unit: unit({ n: 2 }),
        rows: rows.length,
      })}
    >
      <CompositeChart
        h={300}
        data={data}
        dataKey="label"
        series={[
          { name: labels.value, color: 'var(--portico-accent)', type: total ? 'line' : 'bar' },
          ...(search.compare
            ? [{ name: labels.before, color: 'var(--portico-dim)', type: 'line' as const, strokeDasharray: '5 4' }]
            : []),
          ...(forecast ? courses : []),
        ]}
        curveType="linear"
        withDots={search.compare && rows.length < 40}
        withLegend
        connectNulls={false}
        accessibilityLayer={false}
        tooltipAnimationDuration={0}
        maxBarWidth={32}
        minBarSize={2}
        textColor="var(--portico-dim)"
        gridColor="var(--portico-line)"
        valueFormatter={number}
        yAxisProps={{
          width: 76,
          ...(withLimit ? { domain: [0, (most: number) => topOfAxis(Math.max(most, limit))] } : {}),
        }}
        xAxisProps={{ minTickGap: 24 }}
        referenceLines={marks}
        classNames={{ tooltip: classes.tooltip ?? '' }}
      />
    </figure>
  )
}
