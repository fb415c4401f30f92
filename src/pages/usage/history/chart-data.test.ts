import { expect, test } from 'vitest'
import type { Forecast } from '#features/usage/forecast.ts'
import { readUsageSearch } from '#features/usage/usage-search.ts'
import { showsForecast, usageMarks, usageSeries } from './chart-data.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'

const dayLength = 86_400_000
const search = (text: string) => readUsageSearch(new URLSearchParams(text))
const labels = { bucket: (at: number) => `day ${Math.floor(at / dayLength)}`, value: 'Used', before: 'Before' }
const row = (day: number, used: number | null, total: number): HistoryRow => ({
  start: day * dayLength,
  end: (day + 1) * dayLength,
  used,
  total,
  resets: false,
  before: undefined,
})
const rows = [row(1, 5, 5), row(2, null, 9)]
const path = [2.5, 3, 4, 5].map((day) => ({ at: day * dayLength, expected: day, low: day - 1, high: day + 1 }))
const found: Forecast = { method: 'linear', perDay: 1, days: 5, path, reaches80: null, reaches100: null, mayReach100At: null } // prettier-ignore

const state = { key: 'analysis', limit: 300, left: 60 } as const
const number = (amount: number) => `${amount}`

test('an unknown value is missing, and is not zero', () => {
  expect(usageSeries(rows, search(''), labels, undefined)).toEqual({
    labels: ['day 1', 'day 2'],
    series: [{ name: 'Used', kind: 'bar', tone: 'accent', values: [5, null] }],
  })
  expect(usageSeries(rows, search('compare=yes'), labels, undefined).series.at(-1)).toMatchObject({
    name: 'Before',
    values: [null, null],
  })
})

test('a forecast of sums continues from the current day', () => {
  const { labels: positions, series } = usageSeries(rows, search('view=total'), labels, found)
  expect(positions).toEqual(['day 1', 'day 2', 'day 3', 'day 4'])
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ['Forecast', [null, 3, 4, 5]],
    ['At least (4 of 5)', [null, 2, 3, 4]],
    ['At most (4 of 5)', [null, 4, 5, 6]],
    ['Used', [5, 9, null, null]],
  ])
})

test('a forecast of days tells what each is expected to use, today with what it used already', () => {
  const today = [row(1, 5, 5), row(2, 1, 6)]
  const { series } = usageSeries(today, search(''), labels, found)
  expect(series.map(({ name, kind, values }) => [name, kind, values])).toEqual([
    ['Forecast', 'bar', [null, 1.5, 1, 1]],
    ['Used', 'bar', [5, 1, null, null]],
  ])
})

test('every course has a value or nothing for each position', () => {
  for (const text of ['', 'view=total', 'compare=yes']) {
    const { labels: positions, series } = usageSeries(
      rows,
      search(text),
      labels,
      text === 'compare=yes' ? undefined : found,
    )
    for (const { values } of series) expect(values).toHaveLength(positions.length)
  }
})

test('the limit is drawn on sums, and on days what may be used a day until the month ends', () => {
  const marks = (text: string, forecast: Forecast | undefined) =>
    usageMarks([row(1, 50, 250)], search(text), { state, forecast, number }).map(({ at, label }) => [at, label])
  expect(marks('view=total', undefined)).toEqual([
    [240, '80 %'],
    [270, '90 %'],
    [300, 'Limit 300'],
  ])
  expect(marks('', undefined)).toEqual([])
  expect(marks('', found)).toEqual([[24, '24 a day until the billing month ends']])
  expect(usageMarks([row(1, 2, 250)], search(''), { state, forecast: found, number })).toEqual([])
})

test('a forecast belongs to days that reach to the present', () => {
  const now = 2.5 * dayLength
  expect(showsForecast(search('view=total'), rows, now)).toBe(true)
  expect(showsForecast(search('view=total'), rows, 4 * dayLength)).toBe(false)
  expect(showsForecast(search(''), rows, now)).toBe(true)
  for (const text of ['by=hour', 'view=total&by=hour', 'view=total&compare=yes'])
    expect(showsForecast(search(text), rows, now)).toBe(false)
})
