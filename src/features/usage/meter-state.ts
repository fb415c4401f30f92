import { meters, type MeterKey, limitOf, readUnits } from '#api/services.ts'
import { say } from './messages/say.ts'

/** How near a service is to its limit (TagoIO warns at 80, 90 and 100 %: docs/usage.md). */
export type MeterLevel = 'unknown' | 'none' | 'fine' | 'eighty' | 'ninety' | 'full' | 'over'

/** One service with its use and limit; null where the server sent no usable value (regression class R10). */
export interface MeterState {
  key: MeterKey
  used: number | null
  limit: number | null
  /** Never below zero. */
  left: number | null
  /** Rounded down, so that 100 means the limit is reached. Undefined without a limit, and with a limit of zero. */
  percent: number | undefined
  level: MeterLevel
}

/** A missing amount means nothing was used; `-1` means unknown (contract 5.3). */
const usedOf = (given: unknown): number | null => (given === undefined ? 0 : readUnits(given))

/**
 * A service from the profile's summary. Its limit depends on the profile's plan and allocation, not on those of the
 * signed-in person (regression classes R11, R12).
 */
export function meterState(
  key: MeterKey,
  summary: { limit: Readonly<Record<string, unknown>>; limit_used: Readonly<Record<string, unknown>> },
  plan: string | null | undefined,
): MeterState {
  const used = usedOf(summary.limit_used[key])
  return stateOf(key, used, limitOf(key, summary.limit[key], plan))
}

export function stateOf(key: MeterKey, used: number | null, limit: number | null): MeterState {
  const left = used === null || limit === null ? null : Math.max(0, tidy(key, limit - used))
  const percent = used === null || limit === null || limit === 0 ? undefined : Math.floor(((used + 1e-9) / limit) * 100)
  return { key, used, limit, left, percent, level: levelOf(used, limit, percent) }
}

function levelOf(used: number | null, limit: number | null, percent: number | undefined): MeterLevel {
  if (used === null || limit === null) return 'unknown'
  if (used > limit) return 'over'
  if (limit === 0) return 'none'
  if (percent === undefined || percent < 80) return 'fine'
  return percent >= 100 ? 'full' : percent >= 90 ? 'ninety' : 'eighty'
}

const tidy = (key: MeterKey, amount: number) => Math.round(amount * 10 ** meters[key].digits) / 10 ** meters[key].digits

const words: Readonly<Record<MeterLevel, () => string>> = {
  unknown: say.unknown,
  none: say.nothingAllocated,
  fine: say.below80,
  eighty: say.over80,
  ninety: say.over90,
  full: say.limitReached,
  over: say.overTheLimit,
}
export const meterLevelNames = (level: MeterLevel): string => words[level]()

const order: readonly MeterLevel[] = ['over', 'full', 'ninety', 'eighty', 'unknown', 'fine', 'none']
/** Blocked first, then nearest to the limit. */
export function byUrgency(one: MeterState, other: MeterState): number {
  return order.indexOf(one.level) - order.indexOf(other.level) || (other.percent ?? -1) - (one.percent ?? -1)
}

/** Nothing more can be used. A limit of zero blocks as well, as soon as something tries to use the service. */
export const isBlocked = ({ level }: MeterState): boolean => level === 'full' || level === 'over'
