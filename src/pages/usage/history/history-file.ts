import { csvNumber, type CsvSeparator } from '#lib/file/csv-style.ts'
import { meters } from '#api/services.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'
import { say } from './messages/say.ts'

export interface HistoryFile {
  name: string
  columns: string[]
  rows: string[][]
}

interface Formats {
  zone: string
  separator: CsvSeparator
  minute: (at: number) => string
}

/**
 * The history as a table of text. The header names the zone of times (regression class R6) and the unit of amounts.
 * Numbers are written as a spreadsheet expects them, without thousands separators (regression class R8). Unknown values
 * are empty.
 */
export function historyFile(
  { key, limit }: MeterState,
  rows: readonly HistoryRow[],
  profileName: string,
  { zone, separator, minute }: Formats,
): HistoryFile {
  const meter = meters[key]
  const unit = meter.unit({ n: 2 })
  const write = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? '' : csvNumber(amount, separator)
  const compared = rows.some(({ before }) => before !== undefined)
  const monthly = meters[key].kind === 'monthly'
  const first = rows[0]
  return {
    name: ['usage', key, ...slug(profileName), ...(first ? [new Date(first.start).toISOString().slice(0, 10)] : [])].join('-') + '.csv', // prettier-ignore
    columns: [
      say.fromZone({ zone }),
      say.untilZone({ zone }),
      monthly ? say.usedUnit({ unit }) : say.changeUnit({ unit }),
      monthly ? say.sumOfBillingMonthUnit({ unit }) : say.storedAtTheEndUnit({ unit }),
      say.limitNowUnit({ unit }),
      ...(compared
        ? [say.timeBeforeFromZone({ zone }), monthly ? say.timeBeforeUsed({ unit }) : say.timeBeforeChange({ unit })]
        : []),
    ],
    rows: rows.map((row) => [
      minute(row.start),
      minute(row.end),
      write(row.used),
      write(row.total),
      write(limit),
      ...(compared ? [row.before ? minute(row.before.start) : '', write(row.before?.used)] : []),
    ]),
  }
}

/** The profile's name as a part of a file name. */
const slug = (name: string) => name.toLowerCase().match(/[a-z0-9]+/g) ?? []
