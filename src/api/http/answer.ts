import { isObject } from '#lib/json.ts'
import { serverNow } from '#lib/time/clock.ts'
import { ApiError, type ApiErrorDetails, type ErrorKind } from './errors.ts'

/**
 * Reads the envelope (contract 1.4). The body's `status` decides, not only the HTTP code.
 * @throws ApiError for every `status` other than true, for an answer that is not JSON, and for every HTTP error.
 */
export function readAnswer(status: number, text: string): unknown {
  const body = parse(text)
  if (!isObject(body))
    throw failure({ status, detail: undefined, kind: status >= 400 ? kindOf(status, '') : 'bad-answer' })
  if (body.status === true && status < 400) return body.result
  const detail = textOf(body)
  throw failure({
    status,
    detail,
    kind: kindOf(status, detail ?? ''),
    fields: fieldsOf(body, detail),
  })
}

function failure(details: ApiErrorDetails): ApiError {
  const retryAfter = details.kind === 'rate-limited' ? secondsToWait(details.detail ?? '', serverNow()) : undefined
  return new ApiError({ ...details, retryAfter })
}

/** The seconds named in the message of a 429, or else those left in the clock minute (contract 1.8). */
export function secondsToWait(message: string, now: number): number {
  const named = /Retry-After:\s*(\d+)/i.exec(message)?.[1]
  return named === undefined ? 60 - (Math.floor(now / 1000) % 60) : Math.min(Number(named), 3600)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textOf(body: Record<string, unknown>): string | undefined {
  if (typeof body.message === 'string') return body.message
  return typeof body.result === 'string' ? body.result : undefined
}

function kindOf(status: number, detail: string): ErrorKind {
  if (detail.includes('otp_enabled')) return 'two-factor'
  if (/exceeded the maximum/i.test(detail) || status === 402) return 'plan-limit'
  if (/too many requests/i.test(detail) || status === 429) return 'rate-limited'
  if (status === 401 || status === 403 || /authorization denied|^unauthorized$/i.test(detail)) return 'unauthorized'
  if (status === 404) return 'not-found'
  if (status === 413) return 'too-large'
  if (status === 507 && /storage full/i.test(detail)) return 'storage-full'
  if (status >= 500) return 'server'
  return 'invalid'
}

/** Reads both forms of messages about fields: `field_errors`, and the JSON-like map inside `message` (contract 1.4). */
function fieldsOf(body: Record<string, unknown>, detail: string | undefined): Record<string, string> | undefined {
  const named = isObject(body.field_errors) ? body.field_errors : undefined
  const inMessage = detail?.startsWith('{') ? (parse(detail) ?? parse(detail.replaceAll("'", '"'))) : undefined
  const source = named ?? (isObject(inMessage) && !('otp_enabled' in inMessage) ? inMessage : undefined)
  if (!source) return undefined
  const fields = Object.entries(source).flatMap(([field, list]): [string, string][] => {
    const first: unknown = Array.isArray(list) ? list[0] : list
    const message = isObject(first) ? first.message : first
    return typeof message === 'string' ? [[field, message]] : []
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}
