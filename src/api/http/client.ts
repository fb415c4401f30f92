import { safeParse, type core } from 'zod/mini'
import { readAnswer } from './answer.ts'
import { ApiError } from './errors.ts'
import { exchange } from './exchange.ts'
import { pause } from '#lib/async/pause.ts'
import { queryString, type QueryValue } from './query-string.ts'
import { closeGate, gate } from './rate-gate.ts'
import { grantFor } from './route-grants.ts'
import { redact, secretsOf } from './redact.ts'
import { transportFor } from './transport.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Route = `${Method} /${string}`

/** The names in braces of a route: `PathNames<'GET /run/users/{userID}'>` is `'userID'`. */
type PathNames<R extends string> = R extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never

/** Where a request goes and with which token; without a token for the routes that take none (contract 4). */
export interface Caller {
  api: string
  token?: string
}

export type SendOptions<R extends Route, Answer> = {
  query?: Readonly<Record<string, QueryValue>>
  body?: unknown
  signal?: AbortSignal
  answer: core.$ZodType<Answer>
  /** For a GET that changes something (contract 5.17, 7.6): it is sent once, as a write is. */
  writes?: boolean
  /** For a POST that changes nothing that matters (signing in): after a failure there is nothing to check. */
  harmless?: boolean
  /** Milliseconds until the whole answer must have arrived. By default 30 s for reads and 60 s for writes. */
  timeout?: number
} & ([PathNames<R>] extends [never] ? { path?: undefined } : { path: Readonly<Record<PathNames<R>, string>> })

/** Pauses (ms) before a read is tried again. A write never is (contract 1.9). */
const backOff = [400, 1200]

/**
 * Sends one request of the contract and reads its answer.
 * A read is tried again twice when the server or the network fails, and waits after a 429. A write is sent once.
 * @throws ApiError for every failure; the AbortError of `signal` when the caller gave up.
 */
export async function send<R extends Route, Answer>(
  route: R,
  caller: Caller,
  options: SendOptions<R, Answer>,
): Promise<Answer> {
  const isRead = route.startsWith('GET ') && options.writes !== true
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (isRead) await gate(route, options.signal)
      return await once(route, caller, options, isRead)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind === 'rate-limited') closeGate(route, error.retryAfter ?? 60)
      const wait = backOff[attempt]
      if (!isRead || wait === undefined || !mayRetry(error)) {
        throw redact(error, secretsOf(options.body, caller.token, options.path))
      }
      if (error.kind !== 'rate-limited') await pause(wait, options.signal)
    }
  }
}

function mayRetry(error: ApiError): boolean {
  return error.retryable && error.kind !== 'offline' && error.kind !== 'timeout'
}

async function once<R extends Route, Answer>(
  route: R,
  caller: Caller,
  options: SendOptions<R, Answer>,
  isRead: boolean,
): Promise<Answer> {
  const [method = 'GET', pattern = '/'] = route.split(' ')
  const { status, text } = await exchange({
    transport: transportFor(caller.api),
    method,
    url: caller.api + fillPath(pattern, options.path) + queryString(options.query ?? {}),
    token: caller.token,
    body: options.body,
    signal: options.signal,
    changes: !isRead && options.harmless !== true,
    timeout: options.timeout ?? (isRead ? 30_000 : 60_000),
  })
  const safe = isRead || options.harmless === true
  return parseResult(readResult(status, text, safe, grantFor(route)), options.answer, status, safe)
}

function readResult(status: number, text: string, safe: boolean, policy: string | undefined): unknown {
  try {
    return readAnswer(status, text)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const maybeDone = !safe && (error.kind === 'server' || error.kind === 'bad-answer')
    throw new ApiError({ ...detailsOf(error), maybeDone, policy: error.kind === 'unauthorized' ? policy : undefined })
  }
}

function detailsOf({ kind, status, detail, fields, retryAfter }: ApiError) {
  return { kind, status, detail, fields, retryAfter }
}

function parseResult<Answer>(result: unknown, answer: core.$ZodType<Answer>, status: number, safe: boolean): Answer {
  const parsed = safeParse(answer, result)
  if (!parsed.success) throw new ApiError({ kind: 'bad-answer', status, maybeDone: !safe })
  return parsed.data
}

/** Every segment is encoded: an e-mail or a token may hold `/`, `?` or `#` (contract 18). */
function fillPath(pattern: string, path: Readonly<Record<string, string>> | undefined): string {
  return pattern.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path?.[name] ?? ''))
}
