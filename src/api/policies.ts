import { fetchCurrent } from '#api/http/fetch-current.ts'
import { say } from './messages/say.ts'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import { id, sentence, tags, timestamp } from './http/wire-fields.ts'
import { limitConcurrency } from '#lib/async/limit-concurrency.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** Reads a list of texts. Anything else reads as an empty list, which never matches (contract 11.2). */
const tuple = z.catch(z.array(z.string()), [])

/** A policy as lists show it, without its targets and permissions (contract 11.5). */
const policyHead = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  active: z.catch(z.boolean(), true),
  tags,
  created_at: timestamp,
  updated_at: timestamp,
})
export type PolicyHead = z.infer<typeof policyHead>

/** One permission of a policy: `resource` selects things, `action` says what may be done with them (contract 11.2). */
const permission = z.looseObject({ effect: z.catch(z.string(), ''), action: tuple, resource: tuple })
export type Permission = z.infer<typeof permission>
const noPermission: Permission = { effect: '', action: [], resource: [] }

const what = {
  targets: z.catch(z.array(tuple), []),
  // One odd permission must not take the others with it.
  permissions: z.catch(z.array(z.catch(permission, noPermission)), []),
}

/** A whole policy: it applies when it is active and any of its targets matches (contract 11.1). */
const policy = z.looseObject({ id, name: z.catch(z.string(), ''), active: z.catch(z.boolean(), true), ...what })
export type Policy = z.infer<typeof policy>

/**
 * A policy for the editor: targets and permissions exactly as stored, so that a save loses nothing odd (regression
 * class R29).
 */
const stored = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  active: z.catch(z.boolean(), true),
  tags,
  targets: z.catch(z.array(z.unknown()), []),
  permissions: z.catch(z.array(z.unknown()), []),
  created_at: timestamp,
  updated_at: timestamp,
})
export type StoredPolicy = z.infer<typeof stored>

/** The parts of a policy that people write. */
export interface PolicyContent {
  name: string
  active: boolean
  tags: { key: string; value: string }[]
  targets: unknown[]
  permissions: unknown[]
}

/** Reads stored or edited content as the platform understands it: odd parts become ones that never match. */
export function parsePolicy({
  id: policyId,
  name,
  active,
  targets,
  permissions,
}: PolicyContent & { id: string }): Policy {
  return { id: policyId, name, active, ...z.parse(z.object(what), { targets, permissions }) }
}

/** A plan allows at most 100, and one more than that can exist (contract 5.20). */
const mostPolicies = 200
/** Limits how many policies are read at the same time: the content of each is a request of its own (contract 11.5). */
const inTurn = limitConcurrency(4)

const keys = {
  all: (profile: string) => [profile, 'policies'] as const,
  one: (profile: string, policyId: string) => [profile, 'policies', 'one', policyId] as const,
}
const stale = (profile: string) => ({ invalidates: [keys.all(profile)] })

/** Throws ApiError. */
export function readPolicy(profile: string, policyId: string, signal?: AbortSignal): Promise<StoredPolicy> {
  return request('GET /am/{id}', {
    profile,
    path: { id: policyId },
    ...(signal ? { signal } : {}),
    answer: stored,
  })
}

export const policies = {
  /** Names and states, by name. */
  summaries: (profile: string) =>
    queryOptions({
      queryKey: [...keys.all(profile), 'heads'],
      queryFn: ({ signal }) =>
        request('GET /am', {
          profile,
          query: {
            page: 1,
            amount: mostPolicies,
            fields: ['id', 'name', 'active', 'tags', 'created_at', 'updated_at'],
            orderBy: 'name,asc',
          },
          signal,
          answer: readableList(policyHead, 'policies'),
        }),
    }),
  /** One policy as stored. Many requested at once wait for each other. */
  one: (profile: string, policyId: string) =>
    queryOptions({
      queryKey: keys.one(profile, policyId),
      queryFn: ({ signal }) => inTurn(() => readPolicy(profile, policyId, signal), signal),
      staleTime: 60_000,
    }),
  /** The full content of the listed policies, in their order: one request each, except for those read a moment ago. */
  whole: (profile: string, heads: readonly PolicyHead[]) =>
    queryOptions({
      queryKey: [...keys.all(profile), 'whole', heads.map((head) => head.id)],
      queryFn: () => readWhole(profile, heads),
      staleTime: 60_000,
    }),
  /** All policies with what they say, by name. */
  all: (profile: string) =>
    queryOptions({
      queryKey: [...keys.all(profile), 'all'],
      queryFn: async () => readWhole(profile, await fetchCurrent(policies.summaries(profile))),
      staleTime: 60_000,
    }),
  /** Resolves to the id of the new policy. */
  create: (profile: string) =>
    mutationOptions({
      mutationFn: async (content: PolicyContent) =>
        (
          await request('POST /am', {
            profile,
            body: content,
            answer: z.looseObject({ am_id: id }),
          })
        ).am_id,
      meta: stale(profile),
    }),
  /**
   * Fields that are left out keep their values. Lists are replaced whole, so they must come from a fresh read (contract
   * 11.8).
   */
  update: (profile: string) =>
    mutationOptions({
      mutationFn: ({ policyId, changes }: { policyId: string; changes: Partial<PolicyContent> }) =>
        request('PUT /am/{id}', {
          profile,
          path: { id: policyId },
          body: changes,
          answer: sentence,
        }),
      meta: stale(profile),
    }),
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: (policyId: string) =>
        request('DELETE /am/{id}', {
          profile,
          path: { id: policyId },
          answer: sentence,
        }),
      meta: stale(profile),
    }),
}

async function readWhole(profile: string, heads: readonly PolicyHead[]): Promise<Policy[]> {
  const read = await Promise.all(heads.map((head) => fetchCurrent(policies.one(profile, head.id))))
  return read.map(parsePolicy)
}

/** The parts that people write, without the fields that the server adds. Rows keep unknown keys. */
export const contentOf = ({ name, active, tags: pairs, targets, permissions }: PolicyContent): PolicyContent => ({
  name,
  active,
  tags: pairs,
  targets,
  permissions,
})

const longestName = 100

/** A copy of a policy. It is disabled, so that copying gives nobody access and takes it from nobody. */
export function copyOf(content: PolicyContent): PolicyContent {
  return { ...contentOf(content), name: say.copyOfName({ name: content.name }).slice(0, longestName), active: false }
}

/** A stored permission as an object, to change parts of it. A value that is no object gives an empty one. */
export const permissionRow = (row: unknown): Record<string, unknown> => (isObject(row) ? row : {})
