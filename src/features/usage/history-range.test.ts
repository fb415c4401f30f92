import { describe, expect, test } from 'vitest'
import { dayOf, dayText } from '#lib/time/zoned-time.ts'
import { readUsageSearch } from './usage-search.ts'
import { questionFor, stretchBefore, stretchOf } from './history-range.ts'

const at = (text: string) => Date.parse(text)
const zone = 'America/New_York'
// Three in the morning in London is still the day before in New York.
const now = at('2026-05-20T03:00:00Z')
const cycle = { start: at('2026-05-07T15:00:00Z'), end: at('2026-06-07T15:00:00Z') }
const search = (text: string) => readUsageSearch(new URLSearchParams(text))
const days = ({ from, to }: { from: number; to: number }) =>
  `${dayText(dayOf(zone, from))} ${dayText(dayOf(zone, to - 1))}`

describe('the time that is shown, in the zone of the account (regression class R6)', () => {
  test.each([
    ['range=7d', '2026-05-13 2026-05-19', '2026-05-06 2026-05-12'],
    ['range=30d', '2026-04-20 2026-05-19', '2026-03-21 2026-04-19'],
    ['range=cycle', '2026-05-07 2026-05-19', '2026-04-07 2026-05-06'],
    ['range=12m&by=month', '2025-06-01 2026-05-19', '2024-06-01 2025-05-31'],
    ['range=30d&by=month', '2026-04-01 2026-05-19', '2026-02-01 2026-03-31'],
    ['range=custom&from=2026-05-01&to=2026-05-03', '2026-05-01 2026-05-03', '2026-04-28 2026-04-30'],
    ['range=custom&from=2026-05-18&to=2026-08-03', '2026-05-18 2026-05-19', '2026-05-16 2026-05-17'],
    ['range=12m&by=hour', '2026-04-19 2026-05-19', '2026-03-19 2026-04-18'],
  ])('%s', (text, shown, before) => {
    const stretch = stretchOf(search(text), zone, now, cycle)
    expect(days(stretch)).toBe(shown)
    expect(days(stretchBefore(stretch, search(text), zone, cycle))).toBe(before)
  })

  test('without a known billing month the range is the last 30 days', () => {
    expect(days(stretchOf(search('range=cycle'), zone, now, null))).toBe('2026-04-20 2026-05-19')
  })

  test('a time in the future is cut to today', () => {
    expect(days(stretchOf(search('range=custom&from=2027-01-01&to=2027-01-05'), zone, now, cycle))).toBe(
      '2026-05-19 2026-05-19',
    )
  })
})

describe('the request reaches back to where the running total began', () => {
  test('by day: all views of recent days share one request', () => {
    const ask = (text: string) => questionFor(stretchOf(search(text), zone, now, cycle), 'day', zone, now, cycle)
    expect(ask('range=7d')).toEqual({ from: '2026-03-17', to: '2026-05-19', by: 'day', zone })
    expect(ask('range=cycle')).toEqual(ask('range=7d'))
    expect(ask('range=90d').from).toBe('2026-02-07')
  })

  test('by hour: from the start of the billing month, or further back than any month where that is unknown', () => {
    const stretch = stretchOf(search('range=custom&from=2026-05-10&to=2026-05-10&by=hour'), zone, now, cycle)
    expect(questionFor(stretch, 'hour', zone, now, cycle)).toEqual({
      from: '2026-05-07',
      to: '2026-05-10',
      by: 'hour',
      zone,
    })
    expect(questionFor(stretch, 'hour', zone, now, null).from).toBe('2026-04-07')
  })
})
