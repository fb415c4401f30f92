import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id } from './primitives.ts'
import { request } from './request.ts'

/** Read lists of texts; what is no list of texts reads as an empty one, which never acts (contract 11.2). */
const tuple = z.catch(z.array(z.string()), [])

/** A policy as lists show it: without what it says (contract 11.5). */
const policyHead = z.looseObject({ id, name: z.catch(z.string(), ''), active: z.catch(z.boolean(), true) })
export type PolicyHead = z.infer<typeof policyHead>

/** One rule of a policy: `resource` says what, `action` which deeds (contract 11.2). */
const permission = z.looseObject({ effect: z.catch(z.string(), ''), action: tuple, resource: tuple })
export type Permission = z.infer<typeof permission>

/** A whole policy: it applies when it is active and any of its targets matches (contract 11.1). */
const policy = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  active: z.catch(z.boolean(), true),
  targets: z.catch(z.array(tuple), []),
  permissions: z.catch(z.array(permission), []),
})
export type Policy = z.infer<typeof policy>

/** A plan allows 100 at most, and one more than that can exist (contract 5.20). */
const mostPolicies = 200
/** Policies read side by side: what each says is a request of its own (contract 11.5). */
const atOnce = 4

async function readAll(profile: string, heads: readonly PolicyHead[], signal: AbortSignal): Promise<Policy[]> {
  const read: Policy[] = []
  for (let from = 0; from < heads.length; from += atOnce) {
    const some = heads.slice(from, from + atOnce).map((head) =>
      request('GET /am/{id}', {
        profile,
        path: { id: head.id },
        signal,
        answer: policy,
        policy: 'Access Management / Access',
      }),
    )
    read.push(...(await Promise.all(some)))
  }
  return read
}

export const policies = {
  /** Names and states, by name. */
  heads: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'policies', 'heads'],
      queryFn: ({ signal }) =>
        request('GET /am', {
          profile,
          query: { page: 1, amount: mostPolicies, fields: ['id', 'name', 'active'], orderBy: 'name,asc' },
          signal,
          answer: z.array(policyHead),
          policy: 'Access Management / Access',
        }),
    }),
  /** What each of `heads` says, in their order: as many requests as there are. */
  whole: (profile: string, heads: readonly PolicyHead[]) =>
    queryOptions({
      queryKey: [profile, 'policies', 'whole', heads.map((head) => head.id)],
      queryFn: ({ signal }) => readAll(profile, heads, signal),
      staleTime: 60_000,
    }),
}
