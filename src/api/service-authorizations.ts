import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { sentence, text, timestamp } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'
import { Sealed } from '#lib/sealed.ts'
import { say } from './messages/say.ts'

const listed = z.looseObject({
  token: z.string(),
  name: z.catch(z.string(), ''),
  verification_code: text,
  created_at: timestamp,
  last_authorization: timestamp,
})

/**
 * A key with which a network provider finds and creates devices (contract 10). Its secrets are sealed as soon as they
 * arrive.
 */
export interface ServiceAuthorization {
  /** Differs between rows and stays the same after a refetch; reveals nothing about the secret. */
  id: string
  secret: Sealed
  name: string
  /** The provider's additional parameter, or null without one. */
  code: Sealed | null
  createdAt: string | null
  lastUsed: string | null
}

export interface NewServiceAuthorization {
  name: string
  /** Left out for providers that ask for none. */
  verification_code?: string
}

/** The largest page the API gives (contract 1.7). */
const most = 10_000

const keys = { all: (profile: string) => [profile, 'service-authorizations'] as const }

export const serviceAuthorizations = {
  /** All of the profile, newest first. Secrets leave the cache when the page is left. */
  list: (profile: string) =>
    queryOptions({
      queryKey: keys.all(profile),
      queryFn: async ({ signal }) =>
        sealAuthorizations(
          await request('GET /serviceauth', {
            profile,
            query: {
              page: 1,
              amount: most,
              orderBy: 'created_at,desc',
              fields: ['name', 'token', 'verification_code', 'created_at', 'last_authorization'],
            },
            signal,
            answer: readableList(listed, say.serviceAuthorizations()),
          }),
        ),
      gcTime: 0,
    }),
  create: (profile: string) =>
    mutationOptions({
      mutationFn: async (authorization: NewServiceAuthorization) => {
        const { token } = await request('POST /serviceauth', {
          profile,
          // The official type requires a permission, its samples do not send one (contract 10.2).
          body: { permission: 'full', ...authorization },
          answer: z.looseObject({ token: z.string() }),
        })
        return new Sealed(token)
      },
      meta: { invalidates: [keys.all(profile)] },
      gcTime: 0,
    }),
  /** Only the code can change. An empty one clears it (contract 10.3). */
  update: (profile: string) =>
    mutationOptions({
      mutationFn: ({ secret, code }: { secret: Sealed; code: string }) =>
        request('PUT /serviceauth/{token}', {
          profile,
          path: { token: secret.reveal() },
          body: { verification_code: code },
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile)] },
      gcTime: 0,
    }),
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: ({ secret }: { secret: Sealed }) =>
        request('DELETE /serviceauth/{token}', {
          profile,
          path: { token: secret.reveal() },
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile)] },
      gcTime: 0,
    }),
}

/** Rows for the page. Two may have the same name and creation date, so equal ones are numbered. */
export function sealAuthorizations(rows: readonly z.infer<typeof listed>[]): ServiceAuthorization[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const base = `${row.created_at ?? ''} ${row.name}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return {
      id: count === 1 ? base : `${base} ${count}`,
      secret: new Sealed(row.token),
      name: row.name,
      code: row.verification_code ? new Sealed(row.verification_code) : null,
      createdAt: row.created_at ?? null,
      lastUsed: row.last_authorization ?? null,
    }
  })
}
