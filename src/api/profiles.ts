import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { amount, sentence, text } from './http/wire-fields.ts'
import { listedProfile, profileInfo } from './session/profile-shape.ts'
import { noteCurrentProfile } from './session/profile-check.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** Counts, limits and use of a profile (contract 5.3). A missing number reads as 0. */
export const profileSummary = z.looseObject({
  limit: z.catch(z.looseObject({ run_users: amount, push_notification: z.catch(z.optional(z.number()), undefined) }), {
    run_users: 0,
  }),
  limit_used: z.catch(z.looseObject({ push_notification: amount }), { push_notification: 0 }),
  amount: z.catch(z.looseObject({ run_users: amount, am: amount }), { run_users: 0, am: 0 }),
  tago_run: text,
})
export type ProfileSummary = z.infer<typeof profileSummary>

export const profiles = {
  list: () =>
    queryOptions({
      queryKey: ['profiles'],
      queryFn: ({ signal }) =>
        request('GET /profile', {
          profile: 'any',
          signal,
          answer: readableList(listedProfile, 'profiles'),
        }),
      staleTime: 5 * 60_000,
    }),
  /** The profile for which the token answers, whatever the address in the browser says. */
  current: () =>
    queryOptions({
      queryKey: ['profile', 'current'],
      queryFn: async ({ signal }) => {
        const current = await request('GET /profile/{id}', {
          profile: 'any',
          path: { id: 'current' },
          signal,
          answer: profileInfo,
        })
        noteCurrentProfile(current.info.id)
        return current
      },
      staleTime: 60_000,
    }),
  summary: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'summary'],
      queryFn: ({ signal }) =>
        request('GET /profile/{id}/summary', {
          profile,
          path: { id: profile },
          signal,
          answer: profileSummary,
        }),
      staleTime: 60_000,
    }),
  /** Moves the session's own token to another profile (contract 5.12). */
  switch: () =>
    mutationOptions({
      mutationFn: async (target: string) => {
        await request('PUT /profile/switch/{id}', { profile: 'any', path: { id: target }, answer: sentence })
        const { info } = await request('GET /profile/{id}', {
          profile: 'any',
          path: { id: 'current' },
          answer: profileInfo,
        })
        noteCurrentProfile(info.id)
        return info
      },
    }),
}
