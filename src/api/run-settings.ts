import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { text } from './primitives.ts'
import { request } from './request.ts'

/** The portal of a profile (contract 6.1). Unknown keys survive, because a write must send them back (contract 6.2). */
export const runSettings = z.looseObject({
  /** Whether people can reach the portal; undefined when the server does not say so. */
  active: z.catch(z.optional(z.boolean()), undefined),
  url: text,
  signup_method: text,
})
export type RunSettings = z.infer<typeof runSettings>

export const portal = {
  settings: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'run-settings'],
      queryFn: ({ signal }) =>
        request('GET /run', { profile, signal, answer: runSettings, policy: 'Profile / Access TagoRUN settings' }),
    }),
}
