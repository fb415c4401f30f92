import { fetchCurrent } from '#api/http/fetch-current.ts'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, sentence } from '../http/wire-fields.ts'
import { anyProfile } from '../any-profile.ts'
import { request } from '../session/request.ts'
import { readUnits, type ServiceKey, serviceKeys } from '../services.ts'

/** Units of each service; null where they cannot be read. */
export type Units = Record<ServiceKey, number | null>

/** What one profile of the account may use (contract 5.10). */
export interface Share {
  profile: string
  units: Units
}

/** What a save sends for one profile: only what changed. The API leaves other services and profiles as they are. */
export type ShareChange = { profile: string } & Partial<Record<ServiceKey, number>>

const row = z.looseObject({ profile: id })

/** Units of every service, read from an object that may hold other keys and odd values. */
export function readAllUnits(given: Readonly<Record<string, unknown>>): Units {
  const none: Units = {
    input: null,
    output: null,
    analysis: null,
    data_records: null,
    file_storage: null,
    run_users: null,
    push_notification: null,
    email: null,
    sms: null,
  }
  for (const key of serviceKeys) none[key] = readUnits(given[key])
  return none
}

const keys = {
  shares: ['account', 'allocation'] as const,
  used: (profile: string) => ['account', 'used', profile] as const,
}

/** How the account divides what it bought among its profiles. Belongs to the account, not to one profile. */
export const allocation = {
  list: () =>
    queryOptions({
      queryKey: keys.shares,
      queryFn: async ({ signal }) =>
        (await request('GET /account/allocation', { profile: 'any', signal, answer: z.array(row) })).map(
          (one): Share => ({ profile: one.profile, units: readAllUnits(one) }),
        ),
    }),
  /** What a profile of the account has used and holds, whichever profile the session works in. */
  used: (profile: string) =>
    queryOptions({
      queryKey: keys.used(profile),
      queryFn: async () => {
        const { limit_used: used } = await fetchCurrent(anyProfile.summary(profile))
        // A service that was not used may be missing (contract 5.3).
        const zeros = Object.fromEntries(serviceKeys.map((key) => [key, 0]))
        return readAllUnits({ ...zeros, ...used })
      },
      staleTime: 60_000,
    }),
  /**
   * Saves all rows or none (contract 5.10). `profiles` are the profiles of the account, whose figures change with it.
   */
  update: (profiles: readonly string[]) =>
    mutationOptions({
      mutationFn: (changes: readonly ShareChange[]) =>
        request('POST /account/allocation', { profile: 'any', body: changes, answer: sentence }),
      meta: {
        invalidates: [keys.shares, ['profile'], ...profiles.map((profile) => [profile, 'summary'])],
      },
    }),
}
