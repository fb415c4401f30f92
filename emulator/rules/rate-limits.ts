import type { Plan } from '../call.ts'
import { Refusal } from '../refusal.ts'

export const plans: readonly Plan[] = ['free', 'starter', 'scale']

const order: Readonly<Record<Plan, 0 | 1 | 2>> = { free: 0, starter: 1, scale: 2 }
type Limits = readonly [free: number, starter: number, scale: number]

/** Requests a minute by plan (contract 1.8). */
const published: Readonly<Record<string, Limits>> = {
  'POST /run/users': [60, 100, 1_000],
  'PUT /run/users/:id': [60, 100, 1_000],
  'POST /notification': [60, 100, 1_000],
  'PUT /notification/:id/:button': [60, 100, 1_000],
  'POST /profile': [60, 100, 200],
  'PUT /profile/:id': [60, 100, 200],
  'DELETE /profile/:id': [60, 100, 200],
  'GET /account': [50, 100, 500],
  'PUT /account': [50, 100, 500],
  'GET /tags/keys/:type': [60, 100, 1_000],
  'GET /info': [60, 5_000, 10_000],
}
/** Lists the vendor publishes no figure for (contract 1.8, last line). */
const lists = new Set(['GET /run/users', 'GET /profile', 'GET /profile/:id/token', 'GET /notification'])
const listLimits: Limits = [60, 60, 60]
/** Neither published nor a list: a choice of the emulator, like the writes beside it. */
const otherLimits: Limits = [60, 100, 1_000]

export const limitFor = (route: string, plan: Plan): number =>
  (published[route] ?? (lists.has(route) ? listLimits : otherLimits))[order[plan]]

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
