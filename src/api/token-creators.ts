import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, text } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

const member = z.looseObject({ id, name: text, email: text })

/** The members of a profile by account (contract 5.16): the names behind `created_by`. */
export const tokenCreators = {
  names: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'team', 'names'],
      queryFn: async ({ signal }) => {
        const members = await request('GET /profile/{id}/team', {
          // Asked for other profiles of the account too; the path says which one is meant.
          profile: 'any',
          path: { id: profile },
          signal,
          answer: readableList(member, 'members'),
        })
        return Object.fromEntries(members.map((one) => [one.id, one.name || one.email || one.id]))
      },
      staleTime: 5 * 60_000,
    }),
}
