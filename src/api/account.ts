import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, text } from './primitives.ts'
import { request } from './request.ts'

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
  /** Second factors by method; `{}` or nothing means none. */
  otp: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  options: z.catch(
    z.looseObject({ date_format: text, time_format: text, decimal_separator: text, thousand_separator: text }),
    { date_format: null, time_format: null, decimal_separator: null, thousand_separator: null },
  ),
})
export type Account = z.infer<typeof account>

export const accounts = {
  own: () =>
    queryOptions({
      queryKey: ['account'],
      queryFn: ({ signal }) =>
        request('GET /account', {
          profile: 'any',
          signal,
          answer: account,
          policy: 'Account / Access Account Information',
        }),
      staleTime: 5 * 60_000,
    }),
}
