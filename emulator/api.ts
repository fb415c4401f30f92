import { Hono } from 'hono/tiny'
import type { Plan } from './call.ts'
import { corsHeaders, failure } from './envelope.ts'
import { execute, type Host } from './execute.ts'
import { answerInstead, delay, spoil } from './fault-answers.ts'
import { FaultBox } from './faults.ts'
import { RateLimiter } from './rules/rate-limits.ts'
import { routes } from './routes/all.ts'
import { controlRoutes } from './routes/control.ts'
import { type Beginning, prepare, worldOf } from './seed/prepare.ts'
import type { Database } from './store/db.ts'
import { StorageLost } from './store/storage-errors.ts'

export interface EmulatorOptions {
  db: Database
  /** Run users of the production profile; 400 when absent. */
  users?: number
  /** Clock in milliseconds. */
  now?: () => number
  /** Per-minute limits of contract 1.8; on when absent. */
  rateLimits?: boolean
  /** Plan of the owner's account; scale when absent. */
  plan?: Plan
  /** Whether enabling an authenticator app answers with its key; by default only with a text (contract 20, row 14). */
  authenticatorKey?: boolean
  /** Creates the data anew even when there are some. */
  reset?: boolean
  /** Called with errors of a handler: bugs of the emulator itself, answered with 500. */
  onUnexpected?: (error: unknown) => void
}

export interface Emulator {
  /**
   * Answers one request. Rejects with ConnectionCut when a fault says so, with the signal's reason when aborted, and
   * with StorageLost when the data cannot be read any more. A write with the header `x-request-id` is done once however
   * often it is sent.
   */
  fetch(request: Request): Promise<Response>
  faults: FaultBox
  /** Identifies this version of the data, and how it came to be. */
  world(): { born: string; began: Beginning }
  close(): void
}

/** `/run/users/` and `/run/users` are one route (contract 1.6). */
const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/(.)\/$/, '$1')

/** Opens the schema, seeds an empty database, and gives the whole API as one `fetch` (contract 3). */
export async function createEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { db, now = Date.now, rateLimits = true, users = 400, plan = 'scale', authenticatorKey = false } = options
  const faults = new FaultBox()
  const limiter = rateLimits ? new RateLimiter() : null
  const host: Host = { db, now, limiter, authenticatorKey }
  let began = prepare(db, { now: now(), users, plan, afresh: options.reset ?? false })

  const app = new Hono({ getPath: pathOf })
  const reset = (count: number | undefined) => {
    faults.clear()
    limiter?.clear()
    began = prepare(db, { now: now(), users: count ?? users, plan, afresh: true })
  }
  for (const route of [...controlRoutes({ faults, reset }), ...routes]) {
    app.on(route.method, route.path, (context) => execute(host, route, context.req.raw, context.req.param()))
  }
  app.notFound(() => failure(404, 'Not Found'))
  app.onError((error) => {
    // For the caller, who can replace damaged data.
    if (error instanceof StorageLost) throw error
    options.onUnexpected?.(error)
    return failure(500, 'Sorry, Internal Error')
  })

  async function fetch(request: Request): Promise<Response> {
    request.signal.throwIfAborted()
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: corsHeaders })
    const path = pathOf(request)
    const fault = path.startsWith('/__emulator') ? undefined : faults.take(request.method, path)
    if (!fault) return app.fetch(request)
    if (fault.delayMs) await delay(fault.delayMs, request.signal)
    // As when a browser repeats a write because its connection was cut: both arrive, one answer is seen.
    if (fault.kind === 'twice') await app.fetch(request.clone())
    return answerInstead(fault) ?? spoil(fault, await app.fetch(request))
  }
  return { fetch, faults, world: () => ({ born: worldOf(db), began }), close: () => db.close() }
}
