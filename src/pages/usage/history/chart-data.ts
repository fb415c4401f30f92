import { meters } from '#api/services.ts'
import type { ChartMark, ChartSeries, ChartShape } from '#components/chart/chart-shape.ts'
import type { Forecast } from '#features/usage/forecast.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { limitIsFar, type HistoryLabels } from './history-texts.ts'
import { say } from './messages/say.ts'

const dayLength = 86_400_000
const dashed = [7, 4]
const dotted = [1, 4]

/** Whether the forecast belongs on the chart: days that reach to the present. */
export const showsForecast = ({ by, compare }: UsageSearch, rows: readonly HistoryRow[], now: number): boolean =>
  by === 'day' && !compare && (rows.at(-1)?.end ?? 0) > now

/**
 * The courses of the chart: what was used, the time before, and a forecast, which continues from the last row for at most
 * as many days as there are rows, so that the past keeps half of the picture.
 */
export function usageSeries(
  rows: readonly HistoryRow[],
  search: UsageSearch,
  labels: HistoryLabels,
  found: Forecast | undefined,
): Pick<ChartShape, 'labels' | 'series'> {
  const total = search.view === 'total'
  const kind = total ? 'line' : 'bar'
  const more = found ? found.path.slice(2, 2 + Math.max(7, rows.length)) : []
  const rest = more.map(() => null)
  const own: ChartSeries = {
    name: labels.value,
    kind,
    tone: 'accent',
    values: [...rows.map((row) => (total ? row.total : row.used)), ...rest],
  }
  const before = (): ChartSeries => ({
    name: labels.before,
    kind: 'line',
    tone: 'quiet',
    dash: [5, 4],
    values: rows.map((row) => (total ? row.before?.total : row.before?.used) ?? null),
  })
  return {
    labels: [...rows.map(({ start }) => labels.bucket(start)), ...more.map(({ at }) => labels.bucket(at - 1))],
    series: [...(found ? expectedSeries(rows, found, total) : []), own, ...(search.compare ? [before()] : [])],
  }
}

/** The current day is on the chart already: the forecast starts there. */
function expectedSeries(rows: readonly HistoryRow[], { path }: Forecast, total: boolean): ChartSeries[] {
  const steps = path.slice(1, 2 + Math.max(7, rows.length))
  const gap = Array.from({ length: Math.max(0, rows.length - 1) }, () => null)
  const values = (amount: (step: Forecast['path'][number], at: number) => number) => [
    ...gap,
    ...steps.map((step, at) => Math.round(amount(step, at) * 100) / 100),
  ]
  if (!total) {
    const already = rows.at(-1)?.used ?? 0
    const aDay = values(({ expected }, at) => expected - (path[at]?.expected ?? 0) + (at === 0 ? already : 0))
    return [{ name: say.expected(), kind: 'bar', tone: 'quiet', dash: [4, 3], values: aDay }]
  }
  const line = { kind: 'line', tone: 'quiet', dash: dotted } as const
  return [
    { name: say.expected(), kind: 'line', tone: 'accent', dash: dashed, values: values(({ expected }) => expected) },
    { ...line, name: say.atLeast(), values: values(({ low }) => low) },
    { ...line, name: say.atMost(), values: values(({ high }) => high) },
  ]
}

interface MarkInput {
  state: Pick<MeterState, 'key' | 'limit' | 'left'>
  forecast: Forecast | undefined
  number: (amount: number) => string
}

/** The limit: on sums where it is and where TagoIO warns, on days what may be used a day until the billing month ends. */
export function usageMarks(rows: readonly HistoryRow[], { view }: UsageSearch, input: MarkInput): ChartMark[] {
  const { state, forecast, number } = input
  if (view === 'total') {
    const { limit } = state
    if (!limit || limitIsFar(rows, limit)) return []
    return [80, 90, 100].map((percent) => ({
      at: (limit * percent) / 100,
      label: percent === 100 ? say.limitNumber({ number: number(limit) }) : `${percent} %`,
      dash: percent === 100 ? [8, 3] : [2, 4],
    }))
  }
  const [first, last] = [forecast?.path[0], forecast?.path.at(-1)]
  if (!first || !last || !state.left || meters[state.key].kind !== 'monthly') return []
  const aDay = Math.round((state.left / Math.max(1, (last.at - first.at) / dayLength)) * 100) / 100
  const most = Math.max(...rows.map(({ used }) => used ?? 0))
  return aDay > most * 5 ? [] : [{ at: aDay, label: say.perDayLeft({ number: number(aDay) }), dash: [8, 3] }]
}
