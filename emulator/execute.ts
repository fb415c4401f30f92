import type { AuditEvent, Call, Route } from './call.ts'
import { answerText, Bytes, bytesAnswer, failure, success, successText } from './envelope.ts'
import { grantsFor } from './grants-for.ts'
import { denied, Refusal } from './refusal.ts'
import { checkPermission, tokenFrom } from './rules/access.ts'
import { parseBody } from './rules/body.ts'
import { readText } from './read-text.ts'
import { parseQuery, type Query } from './rules/queries/query.ts'
import { limitedRoute, type RateLimiter } from './rules/rate-limits.ts'
import { presentToken } from './rules/secrets/present-token.ts'
import { insertAudit, portalName, systemName } from './store/profile/audit.ts'
import type { Database } from './store/db.ts'
import { StorageFull } from './store/storage-errors.ts'
import { planOf } from './store/profile/profiles.ts'
import { rememberAnswer, storedAnswer } from './store/sent-requests.ts'
import type { TokenRow } from './store/profile/tokens.ts'

/** What all routes share. */
export interface Host {
  db: Database
  now: () => number
  /** Null when limits are switched off. */
  limiter: RateLimiter | null
  authenticatorKey: boolean
}

/**
 * Runs one route, from the request to the envelope. Once the body is read nothing waits: check, work and audit are one
 * transaction.
 */
export async function execute(
  host: Host,
  route: Route,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  try {
    const text = await readText(request, route.maximumBody)
    request.signal.throwIfAborted()
    return answer(host, route, request, params, text)
  } catch (error) {
    if (error instanceof Refusal) return failure(error.status, error.message)
    if (error instanceof StorageFull) return failure(507, 'Storage full: nothing was written')
    throw error
  }
}

function answer(host: Host, route: Route, request: Request, params: Record<string, string>, text: string): Response {
  const work = (db: Database) => db.tx(() => perform({ ...host, db }, route, request, params, text))
  try {
    return work(host.db)
  } catch (error) {
    // A failure to note side effects of a read (last use of a token, usage) must not cost its answer.
    if (!(error instanceof StorageFull) || route.method !== 'GET' || route.writes) throw error
    return work({ ...host.db, run: () => 0 })
  }
}

function perform(host: Host, route: Route, request: Request, params: Record<string, string>, text: string): Response {
  const { db } = host
  const now = host.now()
  const id = route.method === 'GET' && !route.writes ? null : request.headers.get('x-request-id')
  const before = id === null ? undefined : storedAnswer(db, id)
  if (before !== undefined) return answerText(before.status, before.body)

  const query = parseQuery(new URL(request.url).search)
  const token = route.access === 'open' ? null : authorize(host, route, request, query, now)
  const call: Call = {
    db,
    now,
    params,
    query,
    secret: tokenFrom(request.headers),
    origin: new URL(request.url).origin,
    authenticatorKey: host.authenticatorKey,
    body: parseBody(text),
    audit: (event) => record(db, now, token, event),
  }
  const result = run(route, call, token)
  if (result instanceof Bytes) return bytesAnswer(result)
  const status = route.status ?? 200
  if (id !== null) rememberAnswer(db, id, status, successText(result))
  return success(result, status)
}

function run(route: Route, call: Call, token: TokenRow | null): unknown {
  if (route.access === 'open') return route.handle(call)
  if (!token) throw denied()
  const grants = grantsFor(route, call.db, token)
  if (!route.asksGrants) grants.permit({})
  return route.handle({ ...call, token, grants })
}

function authorize({ db, limiter }: Host, route: Route, request: Request, query: Query, now: number): TokenRow {
  const token = presentToken(db, tokenFrom(request.headers), now)
  limiter?.take(token.profile, limitedRoute(route.method, route.path, query), planOf(db, token.profile), now)
  checkPermission(token, route.method)
  return token
}

function record(db: Database, now: number, token: TokenRow | null, event: AuditEvent): void {
  insertAudit(db, {
    profile: event.profile === undefined ? (token?.profile ?? null) : event.profile,
    who: event.account ?? token?.created_by ?? (token?.type === 'run_user' ? portalName : systemName),
    // The token's name tells an auditor which one it was; the secret itself is never written down.
    actor_token: token?.name ?? null,
    action: event.action,
    resource_name: event.resourceName,
    resource_id: event.resourceId,
    details: JSON.stringify(event.details ?? {}),
    created_at: now,
  })
}
