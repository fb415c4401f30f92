import type { Bucket } from './buckets.ts'
import { type Cycle, cycleAt } from './billing-cycle.ts'
import { countedServices, type LevelService, levelServices } from '../services.ts'
import type { LedgerRow } from './spread.ts'

/** One point of contract 5.7: `time` in milliseconds, and the services that were used. */
export interface UsagePoint {
  time: number
  values: Record<string, number>
}

export interface UsagePast {
  /** Uses since the start of the billing month that the first bucket lies in, oldest first. */
  uses: readonly LedgerRow[]
  /** Changes of levels since the first bucket, oldest first. */
  changes: readonly LedgerRow[]
  /** Levels when the first bucket starts. */
  levels: Readonly<Record<LevelService, number>>
  /** What billing months are counted from. */
  anchor: number
}

const hundredths = (amount: number) => Math.round(amount * 100) / 100

/** Sums within a billing month: they start again at 0 with the next one. */
class Meter {
  #cycle: Cycle
  #anchor: number
  #sums = new Map<string, number>()

  constructor(anchor: number, from: number) {
    this.#anchor = anchor
    this.#cycle = cycleAt(anchor, from)
  }

  moveTo(instant: number): void {
    if (instant < this.#cycle.end) return
    this.#cycle = cycleAt(this.#anchor, instant)
    this.#sums.clear()
  }

  add({ service, hour, amount }: LedgerRow): void {
    this.moveTo(hour)
    this.#sums.set(service, this.sum(service) + amount)
  }

  sum = (service: string): number => this.#sums.get(service) ?? 0
}

/**
 * The points of some buckets (contract 5.7). A service stands in a point only when it was used in that bucket,
 * with its sum over the billing month at the bucket's end; a level only when it moved there, with what it moved to.
 * A bucket without either gives no point.
 */
export function usagePoints(buckets: readonly Bucket[], past: UsagePast): UsagePoint[] {
  const meter = new Meter(past.anchor, buckets[0]?.start ?? past.anchor)
  const levels = new Map<string, number>(Object.entries(past.levels))
  let [use, change] = [0, 0]

  /** Takes the rows that come before `end`; tells what was touched since `start`. */
  function take(start: number, end: number): Set<string> {
    const touched = new Set<string>()
    for (let row = past.uses[use]; row && row.hour < end; row = past.uses[++use]) {
      meter.add(row)
      if (row.hour >= start) touched.add(row.service)
    }
    for (let row = past.changes[change]; row && row.hour < end; row = past.changes[++change]) {
      levels.set(row.service, (levels.get(row.service) ?? 0) + row.amount)
      touched.add(row.service)
    }
    meter.moveTo(end - 1)
    return touched
  }

  return buckets.flatMap(({ start, end }) => {
    const touched = take(start, end)
    const sums = countedServices.filter((service) => touched.has(service))
    const moved = levelServices.filter((service) => touched.has(service))
    if (sums.length + moved.length === 0) return []
    const values = [
      ...sums.map((service) => [service, hundredths(meter.sum(service))] as const),
      ...moved.map((service) => [service, hundredths(levels.get(service) ?? 0)] as const),
    ]
    return [{ time: start, values: Object.fromEntries(values) }]
  })
}
