import * as z from 'zod/mini'
import { id, timestamp } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

/**
 * How long a login-as token may live. Longer spans are not offered, because a single token cannot be revoked (contract
 * 7.6).
 */
export const loginSpans = ['15 minutes', '1 hour', '2 hours'] as const
export type LoginSpan = (typeof loginSpans)[number]

/** A token that acts as a run user. Its expiry is called `expire_time` or `expire_date` (contract 7.6). */
const login = z.pipe(
  z.looseObject({
    token: z.string(),
    run_user: z.catch(z.optional(id), undefined),
    expire_time: timestamp,
    expire_date: timestamp,
  }),
  z.transform(({ token, expire_time, expire_date }): LoginAs => ({
    token,
    expires: expire_time ?? expire_date ?? null,
  })),
)

export interface LoginAs {
  /** A secret: it never enters an address, a log, a cache or storage. */
  token: string
  /** ISO instant; absent when the server did not say. */
  expires: string | null
}

/**
 * Makes a token that acts as this user. Each such GET makes a credential and an entry in the audit log, so it is sent
 * once, as a write is, and only the caller gets its answer. Throws ApiError.
 */
export function logInAs(profile: string, userId: string, span: LoginSpan, signal?: AbortSignal): Promise<LoginAs> {
  return request('GET /run/users/{userID}/login', {
    profile,
    path: { userID: userId },
    query: { expire_time: span },
    writes: true,
    answer: login,
    ...(signal ? { signal } : {}),
  })
}
