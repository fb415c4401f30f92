import { sha256 } from '../secrets/digest.ts'

export const chunkPeriods = ['day', 'week', 'month', 'quarter'] as const
export type ChunkPeriod = (typeof chunkPeriods)[number]

/** Most periods a device may keep. */
export const longestRetention: Readonly<Record<ChunkPeriod, number>> = { day: 31, week: 26, month: 36, quarter: 36 }

const day = 86_400_000
const monthsOf = { month: 1, quarter: 3 } as const

/** First millisecond of the period that `instant` lies in, in UTC; weeks begin on Monday. `step` moves by whole periods. */
export function periodStart(period: ChunkPeriod, instant: number, step = 0): number {
  const date = new Date(instant)
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (period === 'day') return Date.UTC(year, month, dayOfMonth + step)
  if (period === 'week') return Date.UTC(year, month, dayOfMonth - ((date.getUTCDay() + 6) % 7) + 7 * step)
  const months = monthsOf[period]
  return Date.UTC(year, Math.floor(month / months) * months + months * step, 1)
}

export interface Chunk {
  id: string
  amount: number
  /** First instant of the chunk, and of the next one. */
  from: number
  to: number
}

/** The chunks of a device: its immutable records, period by period. The id follows from device and period alone. */
export function chunksOf(
  device: string,
  period: ChunkPeriod,
  days: readonly { day: number; amount: number }[],
): Chunk[] {
  const chunks = new Map<number, Chunk>()
  for (const { day: number, amount } of days) {
    const from = periodStart(period, number * day)
    const known = chunks.get(from)
    if (known) known.amount += amount
    else {
      const id = sha256(`${device} ${from}`).slice(0, 24)
      chunks.set(from, { id, amount, from, to: periodStart(period, from, 1) })
    }
  }
  return [...chunks.values()]
}

/** When data may be of: from the oldest period kept to the end of tomorrow. */
export function keptRange(period: ChunkPeriod, retention: number, now: number): { from: number; to: number } {
  return { from: periodStart(period, now, -retention), to: periodStart('day', now, 2) - 1 }
}
