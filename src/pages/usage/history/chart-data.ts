import type { Forecast } from '#features/usage/forecast.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import type { HistoryLabels } from './history-texts.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import { say } from './messages/say.ts'

/** One position on the chart's time axis: its label, and the value of each series there. */
export type ChartPoint = Record<string, string | number | null>

/** Names of the series of a forecast, as the legend shows them. */
export const expectedNames = {
  get expected() {
    return say.expected()
  },
  get low() {
    return say.atLeast()
  },
  get high() {
    return say.atMost()
  },
} as const

/** Whether the forecast belongs on the chart: daily sums that reach to the present. */
export const showsForecast = ({ view, by, compare }: UsageSearch, rows: readonly HistoryRow[], now: number): boolean =>
  view === 'total' && by === 'day' && !compare && (rows.at(-1)?.end ?? 0) > now

/**
 * The points of the chart. A forecast continues from the last row, for at most as many days as there are rows, so that
 * the past keeps half of the picture.
 */
export function chartPoints(
  rows: readonly HistoryRow[],
  search: UsageSearch,
  labels: HistoryLabels,
  found: Forecast | undefined,
): ChartPoint[] {
  const total = search.view === 'total'
  const past = rows.map((row): ChartPoint => ({
    label: labels.bucket(row.start),
    [labels.value]: total ? row.total : row.used,
    ...(search.compare ? { [labels.before]: (total ? row.before?.total : row.before?.used) ?? null } : {}),
  }))
  const last = rows.at(-1)
  if (!found || !last) return past
  const [today, rest] = [found.path.slice(1, 2), found.path.slice(2, 2 + Math.max(7, rows.length))]
  // The current day is on the chart already: the forecast starts there.
  const joined = past.map((point, at) =>
    at === past.length - 1 ? Object.assign(point, courses(today[0] ?? found.path[0])) : point,
  )
  return [
    ...joined,
    ...rest.map((step): ChartPoint => Object.assign({ label: labels.bucket(step.at - 1) }, courses(step))),
  ]
}

const courses = (step: Forecast['path'][number] | undefined): ChartPoint => {
  const round = (amount: number) => Math.round(amount * 100) / 100
  if (!step) return {}
  return {
    [expectedNames.expected]: round(step.expected),
    [expectedNames.low]: round(step.low),
    [expectedNames.high]: round(step.high),
  }
}

/** The top of an axis for an amount: the next larger number with two digits, so that its label is short. */
export function topOfAxis(amount: number): number {
  if (amount <= 0) return 1
  const step = 10 ** Math.floor(Math.log10(amount)) / 2
  return Math.ceil(amount / step) * step
}
