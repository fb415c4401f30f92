import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { amount, id, sentence, text, timestamp } from './primitives.ts'
import { noteCurrentProfile } from './profile-check.ts'
import { readableList } from './readable-rows.ts'
import { request } from './request.ts'

/** A profile as the list gives it (contract 5.1); `from_share` marks one shared by another account. */
export const listedProfile = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  logo_url: text,
  account: text,
  from_share: z.catch(z.optional(z.boolean()), undefined),
})
export type ListedProfile = z.infer<typeof listedProfile>

/** One profile in full (contract 5.2); `account_plan` is the plan of its owner, which every limit follows. */
export const profileInfo = z.looseObject({
  info: z.looseObject({
    id,
    account: text,
    name: z.catch(z.string(), ''),
    logo_url: text,
    banner_url: text,
    region: text,
    created_at: timestamp,
  }),
  allocation: z.catch(z.record(z.string(), z.unknown()), {}),
  /** Bought for this profile alone; undefined when the server does not say. */
  addons: z.catch(z.looseObject({ custom_dns: z.catch(z.optional(z.boolean()), undefined) }), {
    custom_dns: undefined,
  }),
  account_plan: text,
})
export type ProfileInfo = z.infer<typeof profileInfo>

/** Counts, limits and use (contract 5.3); a missing number is read as 0. */
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
          policy: 'Account / Access profile',
        }),
      staleTime: 5 * 60_000,
    }),
  /** The profile the token answers for, whatever the address says. */
  current: () =>
    queryOptions({
      queryKey: ['profile', 'current'],
      queryFn: async ({ signal }) => {
        const current = await request('GET /profile/{id}', {
          profile: 'any',
          path: { id: 'current' },
          signal,
          answer: profileInfo,
          policy: 'Account / Access profile',
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
          policy: 'Account / Access profile',
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
          policy: 'Account / Access profile',
        })
        noteCurrentProfile(info.id)
        return info
      },
    }),
}
