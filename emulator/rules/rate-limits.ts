import type { Plan } from '../call.ts'
import { Refusal } from '../refusal.ts'
import type { Query } from './queries/query.ts'
import { type Limits, published, unpublishedLists } from './rate-limit-table.ts'

export const plans: readonly Plan[] = ['free', 'starter', 'scale']

const order: Readonly<Record<Plan, 0 | 1 | 2>> = { free: 0, starter: 1, scale: 2 }
const listLimits: Limits = [60, 60, 60]
/** Neither published nor a list: a choice of the emulator, like the writes beside it. */
const otherLimits: Limits = [60, 100, 1_000]

/** A route as the table knows it: parameters without names, and aggregates apart from other reading. */
export function limitedRoute(method: string, path: string, query: Query): string {
  const route = `${method} ${path.replace(/:\w+/g, ':')}`
  return /^GET .*\/data$/.test(route) && query['query'] === 'aggregate' ? `${route}?query=aggregate` : route
}

/** Requests a minute for a route of {@link limitedRoute}. */
export const limitFor = (route: string, plan: Plan): number =>
  (published.get(route) ?? (unpublishedLists.has(route) ? listLimits : otherLimits))[order[plan]]

/** Counts per profile, route and clock minute (contract 1.8). Kept in memory: a minute outlives no restart worth caring for. */
export class RateLimiter {
  #minute = 0
  #counts = new Map<string, number>()

  /** Counts one request. Throws 429 with the seconds to the next clock minute in the text. */
  take(profile: string, route: string, plan: Plan, now: number): void {
    const minute = Math.floor(now / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#counts.clear()
    }
    const key = `${profile} ${route}`
    const used = this.#counts.get(key) ?? 0
    if (used >= limitFor(route, plan)) {
      const seconds = Math.max(1, Math.ceil(((minute + 1) * 60_000 - now) / 1_000))
      throw new Refusal(429, `Too many requests (Retry-After: ${seconds})`)
    }
    this.#counts.set(key, used + 1)
  }

  clear(): void {
    this.#counts.clear()
  }
}
