import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from '../http/errors.ts'
import { id, sentence, tags, text, timestamp, type Tag } from '../http/wire-fields.ts'
import { readableList, readableRows, type ReadableRows } from '../http/readable-rows.ts'
import { withOddFields } from '../http/odd-fields.ts'
import { request } from '../session/request.ts'
import { credentials } from '../session/session.ts'
import { runUserQuery, type RunUserQuestion } from './run-user-query.ts'
import { say } from '../messages/say.ts'

/** A user of the portal (contract 7.1, 7.2). Fields that were not asked for are absent. */
const userFields = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  active: z.catch(z.boolean(), false),
  tags,
  company: text,
  phone: text,
  language: text,
  timezone: text,
  last_login: timestamp,
  created_at: timestamp,
  updated_at: timestamp,
  otp: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  newsletter: z.catch(z.nullish(z.boolean()), null),
  /** Names of fields that came as another type: they read as empty and must not be shown as facts. */
  odd: z.optional(z.array(z.string())),
})

export const runUser = z.pipe(
  z.transform(
    withOddFields({
      name: 'text',
      email: 'text',
      active: 'yes or no',
      company: 'text or nothing',
      phone: 'text or nothing',
      language: 'text or nothing',
      timezone: 'text or nothing',
      last_login: 'date or nothing',
      created_at: 'date or nothing',
      updated_at: 'date or nothing',
    }),
  ),
  userFields,
)
export type RunUser = z.infer<typeof runUser>

/** [OAS] shows an array with one user where all others show an object (contract 7.2). */
const oneRunUser = z.pipe(
  z.transform((result: unknown) => (Array.isArray(result) ? (result[0] as unknown) : result)),
  runUser,
)

/** What a new user needs. `active` must be given, because the server's own default is "inactive" (contract 7.3). */
export interface NewRunUser {
  name: string
  email: string
  password: string
  timezone: string
  active: boolean
  language?: string
  company?: string
  phone?: string
  tags?: readonly Tag[]
  /** Formats of dates and numbers. The object is replaced whole. */
  options?: Record<string, unknown>
}

/** The fields that may change. `tags` replaces the whole set; `email` is permanent (contract 7.4). */
export type RunUserChanges = Partial<Omit<NewRunUser, 'email'>>

/** The largest page the API gives (contract 1.7). */
const mostListed = 10_000
const keys = {
  all: (profile: string) => [profile, 'run-users'] as const,
  one: (profile: string, userId: string) => [profile, 'run-users', 'one', userId] as const,
}

export const runUsers = {
  one: (profile: string, userId: string) =>
    queryOptions({
      queryKey: keys.one(profile, userId),
      queryFn: ({ signal }) => readRunUser(profile, userId, signal),
    }),
  /** The number of active users. The API counts nothing, so ids are read, at most 10 000 (contract 1.7). */
  activeCount: (profile: string) =>
    queryOptions({
      queryKey: [...keys.all(profile), 'active-count'],
      queryFn: async ({ signal }) => {
        const query = { page: 1, amount: mostListed, fields: ['id'], filter: { active: true } }
        const answer = z.array(z.unknown())
        const { length } = await request('GET /run/users', {
          profile,
          query,
          signal,
          answer,
        })
        return { amount: length, least: length === mostListed }
      },
    }),
  create: (profile: string) =>
    mutationOptions({
      mutationFn: (user: NewRunUser) =>
        request('POST /run/users', {
          profile,
          body: user,
          answer: z.looseObject({ user: id }),
        }),
      meta: { invalidates: [keys.all(profile), [profile, 'summary'], [profile, 'tag-keys']] },
    }),
  update: (profile: string, userId: string) =>
    mutationOptions({
      mutationFn: (changes: RunUserChanges) =>
        request('PUT /run/users/{userID}', {
          profile,
          path: { userID: userId },
          body: changes,
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile), [profile, 'tag-keys']] },
    }),
  /** Activates or deactivates a user given with the call: for lists, where each row is another user. */
  setActive: (profile: string) =>
    mutationOptions({
      mutationFn: ({ userId, active }: { userId: string; active: boolean }) =>
        request('PUT /run/users/{userID}', {
          profile,
          path: { userID: userId },
          body: { active },
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile)] },
    }),
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (userId: string) =>
        request('DELETE /run/users/{userID}', {
          profile,
          path: { userID: userId },
          answer: sentence,
        }),
      meta: { invalidates: [keys.all(profile), [profile, 'summary'], [profile, 'tag-keys']] },
    }),
}

/** Servers, by API origin, that refused the fields that no source vouches for. */
const refusing = new Set<string>()

/** One page of the answer to one question, with the fields of the list unless others are given. Throws ApiError. */
export async function listRunUsers(
  profile: string,
  question: RunUserQuestion,
  signal: AbortSignal,
  fields?: readonly string[],
): Promise<ReadableRows<RunUser>> {
  const server = credentials()?.api ?? ''
  const withInferred = !refusing.has(server)
  const ask = (inferred: boolean) =>
    request('GET /run/users', {
      profile,
      query: runUserQuery(question, { withInferred: inferred, fields }),
      signal,
      answer: readableRows(runUser),
    })
  try {
    return await ask(withInferred)
  } catch (error) {
    if (!withInferred || !(error instanceof ApiError) || error.kind !== 'invalid') throw error
    refusing.add(server)
    return ask(false)
  }
}

/** One user, fresh from the server: a save compares with it before it replaces whole lists. */
export async function readRunUser(profile: string, userId: string, signal?: AbortSignal): Promise<RunUser> {
  const user = await request('GET /run/users/{userID}', {
    profile,
    path: { userID: userId },
    answer: oneRunUser,
    ...(signal ? { signal } : {}),
  })
  // Another user's data must not be shown under this address, and no save may start from them.
  if (user.id !== userId)
    throw new ApiError({
      kind: 'bad-answer',
      detail: say.answeredWithOther({ userId, id: user.id }),
    })
  return user
}

/** Whether a field came as something that cannot be read, and is empty for that reason only. */
export const isOdd = (user: Pick<RunUser, 'odd'>, field: keyof RunUser): boolean => user.odd?.includes(field) ?? false

/** The user with this address, in any letter case, or undefined. Throws ApiError. */
export async function userOfEmail(profile: string, email: string): Promise<RunUser | undefined> {
  const found = await request('GET /run/users', {
    profile,
    query: { page: 1, amount: 1, fields: ['id', 'name', 'email'], filter: { email: email.trim() } },
    answer: readableList(runUser, 'users'),
  })
  return found.find((user) => user.email.toLowerCase() === email.trim().toLowerCase())
}
