import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { sentence, text, timestamp } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'
import { Sealed } from '#lib/sealed.ts'
import { credentials } from './session/session.ts'
import type { Login } from './session/sign-in.ts'

/** `deny` exists in the official types; this app never makes such a token (contract 1.3). */
export type TokenPermission = 'full' | 'write' | 'read'

const listed = z.looseObject({
  token: z.string(),
  name: z.catch(z.string(), ''),
  permission: text,
  expire_time: text,
  last_authorization: timestamp,
  created_at: timestamp,
  created_by: text,
})

/**
 * A token as the page holds it. The server lists the secret itself (contract 5.13), which is sealed as soon as it
 * arrives.
 */
export interface ProfileToken {
  /** Differs between rows and stays the same after a refetch; reveals nothing about the secret. */
  id: string
  secret: Sealed
  name: string
  permission: string
  /** ISO instant, or null for none: `never` and null both mean no expiry. */
  expires: string | null
  lastUsed: string | null
  createdAt: string | null
  createdBy: string | null
  /** Whether this session works with it. */
  inUse: boolean
}

/**
 * What making a token needs: the account proves its identity again, with its second factor where one is on (contract
 * 5.14).
 */
export interface NewProfileToken extends Login {
  name: string
  permission: TokenPermission
  /** ISO instant or `never`. Always sent, because the server would choose one itself. */
  expire_time: string
}

const made = z.looseObject({ token: z.string(), name: text, permission: text, expire_date: text, expire_time: text })

/** The largest page the API gives (contract 1.7). */
const most = 10_000

const keys = { all: (profile: string) => [profile, 'profile-tokens'] as const }

export const profileTokens = {
  /** All tokens of the profile, newest first. Secrets leave the cache when the page is left. */
  list: (profile: string) =>
    queryOptions({
      queryKey: keys.all(profile),
      queryFn: async ({ signal }) => {
        const rows = await request('GET /profile/{id}/token', {
          profile,
          path: { id: profile },
          query: {
            page: 1,
            amount: most,
            orderBy: 'created_at,desc',
            fields: ['name', 'token', 'permission', 'expire_time', 'last_authorization', 'created_at', 'created_by'],
          },
          signal,
          answer: readableList(listed, 'tokens'),
        })
        return sealTokens(rows, credentials()?.token)
      },
      gcTime: 0,
    }),
  create: (profile: string) =>
    mutationOptions({
      mutationFn: async (token: NewProfileToken) => {
        const answer = await request('POST /profile/{id}/token', {
          profile,
          path: { id: profile },
          body: { ...token, email: token.email.trim() },
          answer: made,
        })
        return new Sealed(answer.token)
      },
      meta: { invalidates: [keys.all(profile)] },
      gcTime: 0,
    }),
  /** The path carries the token itself; error texts never repeat it (redact.ts). */
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (token: Pick<ProfileToken, 'secret'>) =>
        request('DELETE /profile/{id}/token/{token}', {
          profile,
          path: { id: profile, token: token.secret.reveal() },
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile)] },
      gcTime: 0,
    }),
}

/** Rows for the page. Two tokens may have the same name and creation date, so equal ones are numbered. */
export function sealTokens(rows: readonly z.infer<typeof listed>[], own: string | undefined): ProfileToken[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const base = `${row.created_at ?? ''} ${row.name}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return {
      id: count === 1 ? base : `${base} ${count}`,
      secret: new Sealed(row.token),
      name: row.name,
      permission: row.permission ?? '',
      expires: row.expire_time && row.expire_time !== 'never' ? row.expire_time : null,
      lastUsed: row.last_authorization ?? null,
      createdAt: row.created_at ?? null,
      createdBy: row.created_by ?? null,
      inUse: row.token === own,
    }
  })
}
