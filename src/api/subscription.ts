import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { text, timestamp } from './primitives.ts'
import { request } from './request.ts'

/**
 * What the account pays for (contract 5.10; the official client's type of it). `payment_error` and `past_due` are there
 * only while a payment fails.
 */
export const subscription = z.looseObject({
  plan: text,
  /** What was bought of each service, to share out among the profiles. */
  services: z.catch(z.record(z.string(), z.catch(z.looseObject({ limit: z.unknown() }), { limit: null })), {}),
  current_cycle: z.catch(z.nullish(z.looseObject({ start: timestamp, end: timestamp })), null),
  processing: z.catch(z.boolean(), false),
  /** An end in the past is no trial any more. */
  trial_end: timestamp,
  payment_error: z.catch(z.nullish(z.looseObject({ message: text })), null),
  past_due: z.catch(z.nullish(z.union([z.boolean(), z.looseObject({ attempt_count: z.unknown() })])), null),
})
export type Subscription = z.infer<typeof subscription>

export const subscriptions = {
  own: () =>
    queryOptions({
      queryKey: ['account', 'subscription'],
      queryFn: ({ signal }) => request('GET /account/subscription', { profile: 'any', signal, answer: subscription }),
      staleTime: 5 * 60_000,
    }),
}
