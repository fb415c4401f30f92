import type { Cycle } from '#features/usage/billing-cycle.ts'
import { meters, type ServiceKey, unitFor } from '#api/services.ts'
import { say } from './messages/say.ts'

/** Until this much of a billing month (ms) has passed, its pace means nothing. */
const tooEarly = 86_400_000

export interface CellForecast {
  /** When the amount is used up at this month's pace (ms); null when it lasts to the end of the month. */
  runsOut: number | null
  /** What the whole month would use at this pace, rounded up to an amount that can be allocated. */
  needed: number
  /** The used amount has reached the limit already. */
  usedUp: boolean
}

interface Asked {
  service: ServiceKey
  amount: number
  used: number | null | undefined
  cycle: Cycle | null
  now: number
}

/**
 * What an amount means for a profile at the pace of this billing month. Undefined for services without a billing month,
 * without a known billing month, on its first day, and when nothing was used.
 */
export function cellForecast({ service, amount, used, cycle, now }: Asked): CellForecast | undefined {
  const { kind, digits } = meters[service]
  if (kind !== 'monthly' || !cycle || !used || now - cycle.start < tooEarly || now >= cycle.end) return undefined
  const pace = used / (now - cycle.start)
  const end = pace * (cycle.end - cycle.start)
  const unit = 10 ** digits
  const at = cycle.start + amount / pace
  return {
    runsOut: at >= cycle.end ? null : Math.max(at, now),
    needed: Math.ceil(end * unit) / unit,
    usedUp: used >= amount,
  }
}

/** The forecast in a sentence, shown under the cell. */
export function describeCellForecast(
  found: CellForecast,
  service: ServiceKey,
  { end }: Cycle,
  { day, number }: { day: (at: number) => string; number: (amount: number) => string },
): string {
  if (found.runsOut === null) return say.lastsToMonthsEnd()
  const needed = say.amountWouldLast({
    amount: number(found.needed),
    unit: unitFor(service, found.needed),
    day: day(end),
  })
  return found.usedUp ? say.usedUpAlready({ needed }) : say.runsOutAtThisPace({ day: day(found.runsOut), needed })
}
