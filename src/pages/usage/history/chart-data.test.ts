import { expect, test } from 'vitest'
import type { Forecast } from '#features/usage/forecast.ts'
import { readUsageSearch } from '#features/usage/usage-search.ts'
import { chartPoints, showsForecast, topOfAxis } from './chart-data.ts'
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

test('an unknown value is missing, and is not zero', () => {
  expect(chartPoints(rows, search(''), labels, undefined)).toEqual([
    { label: 'day 1', Used: 5 },
    { label: 'day 2', Used: null },
  ])
  expect(chartPoints(rows, search('compare=yes'), labels, undefined)[0]).toEqual({
    label: 'day 1',
    Used: 5,
    Before: null,
  })
})

test('a forecast continues from the current day', () => {
  const points = chartPoints(rows, search('view=total'), labels, found)
  expect(points.map(({ label }) => label)).toEqual(['day 1', 'day 2', 'day 3', 'day 4'])
  expect(points[1]).toEqual({ label: 'day 2', Used: 9, Forecast: 3, 'At least (4 of 5)': 2, 'At most (4 of 5)': 4 })
  expect(points[3]).toEqual({ label: 'day 4', Forecast: 5, 'At least (4 of 5)': 4, 'At most (4 of 5)': 6 })
})

test('a forecast belongs to daily sums that reach to the present', () => {
  const now = 2.5 * dayLength
  expect(showsForecast(search('view=total'), rows, now)).toBe(true)
  expect(showsForecast(search('view=total'), rows, 4 * dayLength)).toBe(false)
  for (const text of ['', 'view=total&by=hour', 'view=total&compare=yes'])
    expect(showsForecast(search(text), rows, now)).toBe(false)
})

test.each([
  [390.04, 400],
  [315, 350],
  [300, 300],
  [7.2, 7.5],
  [0, 1],
  [1_050_000, 1_500_000],
])('an axis that holds %d ends at %d', (amount, top) => {
  expect(topOfAxis(amount)).toBe(top)
})
