import { fetchCurrent } from '#api/http/fetch-current.ts'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, sentence } from './http/wire-fields.ts'
import { profiles, profileSummary } from './profiles.ts'
import { profileInfo } from './session/profile-shape.ts'
import { request } from './session/request.ts'
import { sessionState } from './session/session.ts'
import type { TwoFactorMethod } from './session/sign-in.ts'
import { say } from './messages/say.ts'

/** Fields of a profile that its owner can change (contract 5.5). Null clears an address. */
export interface ProfileChanges {
  name?: string
  logo_url?: string | null
  banner_url?: string | null
}

/** The server said that it saved, but it did not. */
class NotTaken extends Error {
  readonly title = say.savedButAsBefore()
}

/** What a person proves their identity with; the code only where a second factor is on. */
export interface OwnerProof {
  password: string
  otp_type?: TwoFactorMethod
  pin_code?: string
}

/** A profile of the account as it is now. Throws ApiError. */
export const readProfile = (profile: string, signal?: AbortSignal) =>
  request('GET /profile/{id}', {
    profile: 'any',
    path: { id: profile },
    answer: profileInfo,
    ...(signal ? { signal } : {}),
  })

/** Whether the session works in the profile: the frame has read it then, or is reading it. */
function isOpen(profile: string): boolean {
  const state = sessionState()
  return state.status === 'open' && state.session.profileId === profile
}

/** Every profile of the account, whichever the session works in, and what its owner may do with it. */
export const anyProfile = {
  /** Any profile of the account, whichever the session works in. */
  one: (profile: string) =>
    queryOptions({
      queryKey: ['profile', 'info', profile],
      queryFn: ({ signal }) => readProfile(profile, signal),
      staleTime: 60_000,
    }),
  /** Counts of any profile of the account (contract 5.3). */
  summary: (profile: string) =>
    queryOptions({
      queryKey: ['profile', 'summary', profile],
      queryFn: ({ signal }) =>
        isOpen(profile)
          ? fetchCurrent(profiles.summary(profile))
          : request('GET /profile/{id}/summary', {
              profile: 'any',
              path: { id: profile },
              signal,
              answer: profileSummary,
            }),
      staleTime: 60_000,
    }),
  /**
   * Resolves to the new profile's id. `free` gives it the services that no profile of the account uses yet (contract
   * 5.4).
   */
  create: () =>
    mutationOptions({
      mutationFn: ({ name, free }: { name: string; free: boolean }) =>
        request('POST /profile', {
          profile: 'any',
          body: { name },
          ...(free ? { query: { allocate_free_resources: true } } : {}),
          answer: z.looseObject({ id }),
        }),
      meta: { invalidates: [['profiles'], ['account', 'allocation']] },
    }),
  /**
   * Sends the changed fields flat, then reads the profile to see whether they were saved: the published shapes disagree
   * (contract 5.5). @throws ApiError; NotTaken when the server said yes and kept the old values.
   */
  update: (profile: string) =>
    mutationOptions({
      mutationFn: async (changes: ProfileChanges) => {
        await request('PUT /profile/{id}', { profile, path: { id: profile }, body: { ...changes }, answer: sentence })
        const { info } = await readProfile(profile)
        const kept = Object.entries(changes).filter(([key, value]) => (Reflect.get(info, key) ?? '') !== (value ?? ''))
        if (kept.length > 0) throw new NotTaken()
      },
      meta: { invalidates: [['profiles'], ['profile']] },
    }),
  /**
   * Deletes the profile with everything in it for its owner; for anybody else it means leaving (contract 5.6). The
   * session must work in another profile, because a token is deleted with its profile.
   */
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (proof: OwnerProof) =>
        request('DELETE /profile/{id}', { profile: 'any', path: { id: profile }, body: proof, answer: sentence }),
      // React Query would keep the variables in memory, and they hold a password.
      gcTime: 0,
      meta: { invalidates: [['profiles'], ['account', 'allocation']] },
    }),
}
