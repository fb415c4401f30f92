import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from '../http/errors.ts'
import { text, timestamp } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

/**
 * What the account pays for (contract 5.10, typed after the official client). `payment_error` and `past_due` are
 * present only while a payment fails.
 */
export const subscription = z.looseObject({
  plan: text,
  /** What was bought of each service, to share out among the profiles. */
  services: z.catch(z.record(z.string(), z.catch(z.looseObject({ limit: z.unknown() }), { limit: null })), {}),
  current_cycle: z.catch(z.nullish(z.looseObject({ start: timestamp, end: timestamp })), null),
  processing: z.catch(z.boolean(), false),
  /** A date in the past means that the trial is over. */
  trial_end: timestamp,
  payment_error: z.catch(z.nullish(z.looseObject({ message: text })), null),
  past_due: z.catch(z.nullish(z.union([z.boolean(), z.looseObject({ attempt_count: z.unknown() })])), null),
})
export type Subscription = z.infer<typeof subscription>

/**
 * What the account will have bought from `release_at` on, when a downgrade is scheduled (typed after the official
 * client).
 */
const schedule = z.looseObject({
  release_at: timestamp,
  subscription: z.catch(
    z.nullish(
      z.looseObject({
        services: z.catch(z.nullish(z.record(z.string(), z.catch(z.looseObject({ limit: z.unknown() }), { limit: null }))), null), // prettier-ignore
      }),
    ),
    null,
  ),
})
export type SubscriptionSchedule = z.infer<typeof schedule>

export const subscriptions = {
  own: () =>
    queryOptions({
      queryKey: ['account', 'subscription'],
      queryFn: ({ signal }) => request('GET /account/subscription', { profile: 'any', signal, answer: subscription }),
      staleTime: 5 * 60_000,
    }),
  /** The downgrade that is scheduled for the end of the billing month; null without one. */
  schedule: () =>
    queryOptions({
      queryKey: ['account', 'subscription-schedule'],
      queryFn: async ({ signal }): Promise<SubscriptionSchedule | null> => {
        try {
          return await request('GET /account/subscription/schedule', { profile: 'any', signal, answer: schedule })
        } catch (error) {
          // Without a scheduled downgrade the server may answer "not found".
          if (error instanceof ApiError && error.kind === 'not-found') return null
          throw error
        }
      },
      staleTime: 5 * 60_000,
    }),
}
