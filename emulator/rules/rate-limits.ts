import type { Plan } from '../call.ts'
import { Refusal } from '../refusal.ts'

export const plans: readonly Plan[] = ['free', 'starter', 'scale']

const order: Readonly<Record<Plan, 0 | 1 | 2>> = { free: 0, starter: 1, scale: 2 }
type Limits = readonly [free: number, starter: number, scale: number]

/** Data of a device are limited alike, by its own token or by its id. */
const dataLimits = (path: string): Readonly<Record<string, Limits>> => ({
  [`GET ${path}`]: [250, 5_000, 15_000],
  [`POST ${path}`]: [250, 5_000, 15_000],
  [`PUT ${path}`]: [60, 250, 1_000],
  [`DELETE ${path}`]: [60, 250, 1_000],
  [`GET ${path}?query=aggregate`]: [5, 10, 100],
})

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
  'POST /am': [60, 100, 200],
  'PUT /am/:id': [60, 100, 200],
  'POST /dictionary': [60, 100, 200],
  'POST /files': [60, 100, 200],
  'PUT /files': [60, 100, 200],
  'DELETE /files': [60, 100, 200],
  'PUT /files/copy': [60, 100, 200],
  'PUT /files/permission': [60, 100, 200],
  'GET /device': [50, 100, 500],
  'GET /device/:id': [100, 1_000, 5_000],
  'GET /device/token/:id': [100, 1_000, 5_000],
  'GET /device/:id/data_amount': [100, 1_000, 5_000],
  'GET /device/:id/params': [100, 1_000, 5_000],
  'GET /device/params': [100, 1_000, 5_000],
  'POST /device': [10, 250, 5_000],
  'DELETE /device/:id': [10, 250, 5_000],
  'PUT /device/:id': [50, 250, 2_000],
  'POST /device/token': [50, 250, 2_000],
  'DELETE /device/token/:token': [50, 250, 2_000],
  'POST /device/:id/convert': [50, 250, 2_000],
  'POST /device/:id/empty': [50, 250, 2_000],
  'GET /analysis': [60, 1_000, 2_000],
  ...dataLimits('/data'),
  ...dataLimits('/device/:id/data'),
}
/** Lists the vendor publishes no figure for (contract 1.8, last line). */
const lists = new Set([
  'GET /run/users',
  'GET /profile',
  'GET /profile/:id/token',
  'GET /notification',
  'GET /am',
  'GET /action',
  'GET /dashboard',
  'GET /dictionary',
  'GET /files',
])
const listLimits: Limits = [60, 60, 60]
/** Neither published nor a list: a choice of the emulator, like the writes beside it. */
const otherLimits: Limits = [60, 100, 1_000]

/** What is counted together: a route, but aggregates of data by themselves (contract 1.8). */
export function rateKey({ method, path }: { method: string; path: string }, query: URLSearchParams): string {
  const key = `${method} ${path}`
  const aggregate = `${key}?query=aggregate`
  return query.get('query') === 'aggregate' && Object.hasOwn(published, aggregate) ? aggregate : key
}

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
