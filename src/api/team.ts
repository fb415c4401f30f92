import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, sentence, text, timestamp } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** A member of the team, or an invitation that has not been accepted (`active` false; contract 5.16). */
const teamMember = z.looseObject({
  id,
  active: z.catch(z.boolean(), false),
  name: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  created_at: timestamp,
})
export type TeamMember = z.infer<typeof teamMember>

/** A token as a list shows it. `token` is the secret itself, and also its address (contract 5.15). */
const madeToken = z.looseObject({
  token: z.string(),
  name: z.catch(z.string(), ''),
  permission: text,
  created_by: text,
  last_authorization: timestamp,
})
export type MadeToken = z.infer<typeof madeToken>

const tokenFields = ['name', 'token', 'permission', 'created_by', 'last_authorization']
/** Tokens per request; a profile with more needs further pages. */
const tokenPage = 1_000

async function readTokens(profile: string, signal: AbortSignal, page = 1): Promise<MadeToken[]> {
  const found = await request('GET /profile/{id}/token', {
    profile,
    path: { id: profile },
    query: { page, fields: tokenFields, amount: tokenPage, orderBy: 'created_at,desc' },
    signal,
    answer: readableList(madeToken, 'tokens'),
  })
  return found.length < tokenPage ? found : [...found, ...(await readTokens(profile, signal, page + 1))]
}

/** Who works in a profile, and how that changes (contract 5.13 to 5.16, 5.6 for leaving). */
export const teams = {
  list: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'team'],
      queryFn: ({ signal }) =>
        request('GET /profile/{id}/team', {
          profile,
          path: { id: profile },
          signal,
          answer: readableList(teamMember, 'members'),
        }),
    }),
  /** The tokens of the profile that one account made. They keep working after that account has left. */
  tokensOf: (profile: string, account: string) =>
    queryOptions({
      queryKey: [profile, 'tokens', 'made-by', account],
      queryFn: async ({ signal }) =>
        (await readTokens(profile, signal)).filter(({ created_by }) => created_by === account),
      // Secrets stay in memory only as long as the dialog that lists them.
      gcTime: 0,
      staleTime: 0,
    }),
  /** Invites one address. Inviting again replaces an earlier invitation. */
  invite: (profile: string) =>
    mutationOptions({
      mutationFn: (email: string) =>
        request('POST /profile/{id}/team', { profile, path: { id: profile }, body: { email }, answer: sentence }),
      meta: { invalidates: [[profile, 'team']] },
    }),
  /** Removes the person, or the invitation. */
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (account: string) =>
        request('DELETE /profile/{id}/team/{accountId}', {
          profile,
          path: { id: profile, accountId: account },
          answer: sentence,
        }),
      meta: { invalidates: [[profile, 'team']] },
    }),
  revoke: (profile: string) =>
    mutationOptions({
      mutationFn: (token: string) =>
        request('DELETE /profile/{id}/token/{token}', {
          profile,
          path: { id: profile, token },
          answer: sentence,
        }),
      // React Query would keep the variables in memory, and they hold a secret.
      gcTime: 0,
      meta: { invalidates: [[profile, 'tokens']] },
    }),
}
