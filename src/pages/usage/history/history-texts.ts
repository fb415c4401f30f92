import { meters, unitFor } from '#api/services.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { dayOf } from '#lib/time/zoned-time.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { UsageSearch } from '#features/usage/usage-search.ts'
import { mostDaysByHour } from '#features/usage/history-range.ts'
import { crossings, type HistoryRow } from '#features/usage/history-rows.ts'
import { say } from './messages/say.ts'

interface Writers {
  day: (at: number) => string
  minute: (at: number) => string
  number: (amount: number) => string
  style: { zone: string }
}

export interface HistoryLabels {
  /** Formats the start of a bucket: an hour, a day or a month, in the account's format. */
  bucket: (at: number) => string
  /** Formats a value that is shown. */
  value: string
  /** Formats a value of the earlier period. */
  before: string
}

/** A month as `2026-05`: with a day it would mean something else. */
const monthText = (zone: string, at: number) => {
  const { year, month } = dayOf(zone, at)
  return `${year}-${String(month).padStart(2, '0')}`
}

const half = 1_800_000

/** When clocks are put back an hour occurs twice: the second one is marked (regression class R7). */
function hourLabel(at: number, minute: Writers['minute']): string {
  const text = minute(at)
  return text === minute(at - 2 * half) || text === minute(at - half) ? say.textSecondTime({ text }) : text
}

export function labelsOf({ service, by, view }: UsageSearch, { day, minute, style }: Writers): HistoryLabels {
  const monthly = meters[service].kind === 'monthly'
  return {
    bucket: (at) => (by === 'hour' ? hourLabel(at, minute) : by === 'day' ? day(at) : monthText(style.zone, at)),
    value:
      view === 'period'
        ? monthly
          ? say.used()
          : say.change()
        : monthly
          ? say.sumOfBillingMonth()
          : say.storedAtTheEnd(),
    before: say.timeBefore(),
  }
}

/** Whether the limit is so far above the used amounts that drawing it would flatten the rest. */
export const limitIsFar = (rows: readonly HistoryRow[], limit: number): boolean =>
  Math.max(...rows.map(({ total, before }) => Math.max(total ?? 0, before?.total ?? 0))) < limit / 5

/** Notes about what the chart cannot show. */
export function chartNotes(
  rows: readonly HistoryRow[],
  { key, limit }: MeterState,
  search: UsageSearch,
  { day, minute, number, style }: Writers,
): string[] {
  const notes = [say.timesOfZone({ zone: style.zone })]
  const amount = (units: number) => `${number(units)} ${unitFor(key, units)}`
  const total = sumOf(rows.map(({ used }) => used))
  const monthly = meters[key].kind === 'monthly'
  if (total !== null) notes.push(monthly ? say.amountUsedInTime({ amount: amount(total) }) : say.changedInTime({ amount: amount(total) })) // prettier-ignore
  if (search.compare) notes.push(beforeWords(total, sumOf(rows.map(({ before }) => before?.used ?? null)), amount))
  if (search.by === 'hour' && (search.range === '90d' || search.range === '12m'))
    notes.push(say.hoursReachBack({ days: mostDaysByHour }))
  if (search.view === 'total' && limit !== null && limit > 0) {
    if (limitIsFar(rows, limit)) notes.push(say.limitFarAbove({ amount: amount(limit) }))
    else notes.push(say.limitDrawn({ amount: amount(limit) }))
    for (const { percent, at } of crossings(rows, limit)) notes.push(say.passedPercentOnDay({ percent, day: day(at) }))
  }
  const cut = rows.filter(({ resets }) => resets)
  if (cut.length > 0 && search.by !== 'hour')
    notes.push(
      (search.by === 'month' ? say.billingMonthBeganInMonth : say.billingMonthBeganInDay)({
        days: listInWords(
          cut.map(({ start }) => day(start)),
          'unit',
        ),
      }),
    )
  if (rows.some(({ used }) => used === null)) notes.push(say.stepsNotKnown())
  const last = rows.at(-1)
  if (last && search.by === 'hour') notes.push(say.lastHourBeganMinute({ minute: minute(last.start) }))
  return notes
}

/** The sum of what is known; null when nothing is. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : Math.round(known.reduce((sum, amount) => sum + amount, 0) * 100) / 100
}

function beforeWords(total: number | null, earlier: number | null, amount: (units: number) => string): string {
  if (earlier === null) return say.nothingKnownBefore()
  if (total === null || earlier <= 0) return say.amountBefore({ amount: amount(earlier) })
  return say.amountBeforeSince({
    amount: amount(earlier),
    percent: signed(Math.round((total / earlier - 1) * 100)),
  })
}

const signed = (percent: number) => (percent > 0 ? `+${percent}` : `${percent}`)
