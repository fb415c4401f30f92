import { learnPast, learnTime, newestPast } from '#lib/time/clock.ts'
import { ApiError } from './errors.ts'
import { readBody } from './large-answers.ts'
import { pause } from '#lib/async/pause.ts'
import type { Transport } from './transport.ts'

export interface Exchange {
  transport: Transport
  method: string
  url: string
  token: string | undefined
  body: unknown
  signal: AbortSignal | undefined
  /** True when the request changes something, so that without an answer it may have been done. */
  changes: boolean
  /** Milliseconds until the whole answer must have arrived. */
  timeout: number
}

/**
 * One request and its whole answer as text.
 * @throws ApiError (`not-sent`, `offline`, `unreachable`, `not-allowed-here`, `timeout`, `left-unread`), or the AbortError of the caller's signal.
 */
export async function exchange(call: Exchange): Promise<{ status: number; text: string }> {
  call.signal?.throwIfAborted()
  const { request, limit, blocked } = prepare(call)
  try {
    const answer = await call.transport(request)
    const text = await readBody(answer, call.url)
    learnClock(answer.headers.get('date'), text)
    return { status: answer.status, text }
  } catch (error) {
    call.signal?.throwIfAborted()
    if (error instanceof ApiError)
      throw new ApiError({ kind: error.kind, detail: error.detail, maybeDone: call.changes })
    // The browser reports a policy violation only after the request itself has failed.
    await pause(0)
    throw new ApiError({ kind: kindOf(limit, blocked.seen), maybeDone: call.changes && !blocked.seen, cause: error })
  } finally {
    blocked.stop()
  }
}

/** Learns the server's time from an answer in both ways; see clock.ts. */
function learnClock(header: string | null, text: string): void {
  if (header !== null) return learnTime(Date.parse(header))
  const newest = newestPast(text)
  if (newest !== undefined) learnPast(newest)
}

/**
 * Builds the request. What throws here throws before anything is sent, so it must not be reported as a network failure.
 */
function prepare(call: Exchange) {
  try {
    const limit = AbortSignal.timeout(call.timeout)
    const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit
    return { request: toRequest(call, signal), limit, blocked: watchPolicy(call.url) }
  } catch (error) {
    throw new ApiError({ kind: 'not-sent', cause: error })
  }
}

function kindOf(limit: AbortSignal, blocked: boolean) {
  if (blocked) return 'not-allowed-here'
  if (limit.aborted) return 'timeout'
  const offline = typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine
  return offline ? 'offline' : 'unreachable'
}

function toRequest(call: Exchange, signal: AbortSignal): Request {
  const headers = new Headers()
  if (call.token !== undefined) headers.set('token', call.token)
  if (call.body !== undefined) headers.set('Content-Type', 'application/json')
  return new Request(call.url, {
    method: call.method,
    headers,
    signal,
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  })
}

/**
 * A request stopped by the Content Security Policy fails like a dead network; only its violation event tells them
 * apart.
 */
function watchPolicy(url: string): { readonly seen: boolean; stop: () => void } {
  const state = { seen: false, stop: () => {} }
  if (typeof document === 'undefined') return state
  const origin = new URL(url).origin
  const listen = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(origin)) state.seen = true
  }
  document.addEventListener('securitypolicyviolation', listen)
  state.stop = () => document.removeEventListener('securitypolicyviolation', listen)
  return state
}
