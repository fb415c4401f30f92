import * as z from 'zod/mini'
import { id, timestamp } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

/** Lives a login-as token may have; longer ones are not offered, because none can be revoked alone (contract 7.6). */
export const loginSpans = ['15 minutes', '1 hour', '2 hours'] as const
export type LoginSpan = (typeof loginSpans)[number]

/** A token that speaks for a run user. The date is called `expire_time` or `expire_date` (contract 7.6). */
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
  /** A secret: never in an address, a log, a cache or a store. */
  token: string
  /** ISO instant; nothing when the server did not say. */
  expires: string | null
}

/**
 * Makes a token to act as this user. It is a GET that makes a credential and an entry in the audit log each time, so it
 * is sent once, as a write is, and its answer is given to the caller alone. Throws ApiError.
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
