import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, sentence, text } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'
import { keepFormats } from './kept-formats.ts'

/** The account behind the token and its formats (contract 4.4). */
export const account = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  timezone: text,
  language: text,
  company: text,
  phone: text,
  plan: text,
  newsletter: z.catch(z.optional(z.boolean()), undefined),
  /** Which second factors are on; `{}` or nothing means none. */
  otp: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  options: z.catch(
    z.looseObject({
      date_format: text,
      time_format: text,
      decimal_separator: text,
      thousand_separator: text,
      show_last_updated_at: z.catch(z.optional(z.nullable(z.string())), undefined),
    }),
    { date_format: null, time_format: null, decimal_separator: null, thousand_separator: null },
  ),
})
export type Account = z.infer<typeof account>

/**
 * What a save may send (contract 4.4). `options` replaces the whole object, so it must include everything that was
 * stored.
 */
export interface AccountChanges {
  name?: string
  company?: string
  phone?: string | null
  language?: string
  timezone?: string
  newsletter?: boolean
  options?: Record<string, unknown>
}

const ownKey = ['account'] as const

/** The account, fresh from the server: a save compares with it before it replaces the options. */
export function readAccount(signal?: AbortSignal): Promise<Account> {
  return request('GET /account', {
    profile: 'any',
    answer: account,
    ...(signal ? { signal } : {}),
  })
}

export const accounts = {
  one: () =>
    queryOptions({
      queryKey: ownKey,
      queryFn: async ({ signal }) => {
        const own = await readAccount(signal)
        keepFormats(own)
        return own
      },
      staleTime: 5 * 60_000,
    }),
  update: () =>
    mutationOptions({
      mutationFn: (changes: AccountChanges) =>
        request('PUT /account', { profile: 'any', body: changes, answer: sentence }),
      meta: { invalidates: [ownKey] },
    }),
}
