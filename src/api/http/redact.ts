import { ApiError } from './errors.ts'

const secretKeys = /^(password|cpassword|pin_code|token|verification_code|client_secret)$/

/** The secret values a request carries, in its body and its path (contract 5.15), longest first. */
export function secretsOf(body: unknown, token: string | undefined, path?: object): string[] {
  const found = new Set<string>(token ? [token] : [])
  for (const part of [body, path]) {
    if (typeof part !== 'object' || part === null) continue
    for (const [key, value] of Object.entries(part)) {
      if (secretKeys.test(key) && typeof value === 'string' && value.length > 0) found.add(value)
    }
  }
  return [...found].sort((a, b) => b.length - a.length)
}

/** The same error with every secret of its request removed: the API may echo them (contract 7.3). */
export function redact(error: ApiError, secrets: readonly string[]): ApiError {
  if (error.detail === undefined || secrets.length === 0) return error
  const blot = (text: string) => secrets.reduce((clean, secret) => clean.replaceAll(secret, '•••'), text)
  const detail = blot(error.detail)
  if (detail === error.detail) return error
  return new ApiError({
    kind: error.kind,
    status: error.status,
    detail,
    fields: error.fields && Object.fromEntries(Object.entries(error.fields).map(([key, text]) => [key, blot(text)])),
    retryAfter: error.retryAfter,
    maybeDone: error.maybeDone,
    policy: error.policy,
  })
}
