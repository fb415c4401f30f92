import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { amount, id, sentence, text, timestamp } from './primitives.ts'
import { noteCurrentProfile } from './profile-check.ts'
import { request } from './request.ts'
import type { TwoFactorMethod } from './sign-in.ts'

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

/** Fields of a profile that its owner can change (contract 5.5); null empties an address. */
export interface ProfileChanges {
  name?: string
  logo_url?: string | null
  banner_url?: string | null
}

/** The server said that it saved, and did not. */
export class NotTaken extends Error {
  readonly title = 'TagoIO answered that it saved, but the profile is as it was'
}

/** What a person proves themselves with; the code only where a second factor is on. */
export interface Proof {
  password: string
  otp_type?: TwoFactorMethod
  pin_code?: string
}

const readProfile = (profile: string, signal?: AbortSignal) =>
  request('GET /profile/{id}', {
    profile: 'any',
    path: { id: profile },
    answer: profileInfo,
    policy: 'Account / Access profile',
    ...(signal ? { signal } : {}),
  })

export const profiles = {
  list: () =>
    queryOptions({
      queryKey: ['profiles'],
      queryFn: ({ signal }) =>
        request('GET /profile', {
          profile: 'any',
          signal,
          answer: z.array(listedProfile),
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
  /** Any profile of the account, whichever the session answers for. */
  info: (profile: string) =>
    queryOptions({
      queryKey: ['profile', 'info', profile],
      queryFn: ({ signal }) => readProfile(profile, signal),
      staleTime: 60_000,
    }),
  /** Counts of any profile of the account (contract 5.3). */
  summaryOf: (profile: string) =>
    queryOptions({
      queryKey: ['profile', 'summary', profile],
      queryFn: ({ signal }) =>
        request('GET /profile/{id}/summary', { profile: 'any', path: { id: profile }, signal, answer: profileSummary }),
      staleTime: 60_000,
    }),
  /** Resolves to the new profile's ID; `free` gives it what no profile has of the account's services (contract 5.4). */
  create: () =>
    mutationOptions({
      mutationFn: ({ name, free }: { name: string; free: boolean }) =>
        request('POST /profile', {
          profile: 'any',
          body: { name },
          ...(free ? { query: { allocate_free_resources: true } } : {}),
          answer: z.looseObject({ id }),
        }),
      meta: { makesStale: [['profiles'], ['account', 'allocation']] },
    }),
  /**
   * Sends the changed fields flat, and reads the profile to see that they were taken: the published shapes disagree
   * (contract 5.5). @throws ApiError; NotTaken when the server said yes and kept the old values.
   */
  edit: (profile: string) =>
    mutationOptions({
      mutationFn: async (changes: ProfileChanges) => {
        await request('PUT /profile/{id}', { profile, path: { id: profile }, body: { ...changes }, answer: sentence })
        const { info } = await readProfile(profile)
        const kept = Object.entries(changes).filter(([key, value]) => (Reflect.get(info, key) ?? '') !== (value ?? ''))
        if (kept.length > 0) throw new NotTaken()
      },
      meta: { makesStale: [['profiles'], ['profile']] },
    }),
  /**
   * Its owner deletes it with everything inside, anybody else leaves it (contract 5.6). The session may answer for
   * another profile: its token would go with the one that is deleted.
   */
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (proof: Proof) =>
        request('DELETE /profile/{id}', { profile: 'any', path: { id: profile }, body: proof, answer: sentence }),
      // What it was called with would stay in memory: it is a password.
      gcTime: 0,
      meta: { makesStale: [['profiles'], ['account', 'allocation']] },
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
