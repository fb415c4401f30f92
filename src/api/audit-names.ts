import { fetchCurrent } from '#api/http/fetch-current.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id } from './http/wire-fields.ts'
import { request } from './session/request.ts'

/** A dashboard has a `label` instead of a name (contract 17.1). */
const named = z.looseObject({
  id,
  name: z.catch(z.optional(z.string()), undefined),
  label: z.catch(z.optional(z.string()), undefined),
})
type Named = z.infer<typeof named>

/** The lists in which things of the log's kinds can be looked up. The other kinds have no list. */
const lists = {
  action: { route: 'GET /action', name: 'name' },
  am: { route: 'GET /am', name: 'name' },
  analysis: { route: 'GET /analysis', name: 'name' },
  dashboard: { route: 'GET /dashboard', name: 'label' },
  device: { route: 'GET /device', name: 'name' },
  dictionary: { route: 'GET /dictionary', name: 'name' },
  runuser: { route: 'GET /run/users', name: 'name' },
} as const
export type NamedKind = keyof typeof lists

export const isNamedKind = (kind: string): kind is NamedKind => Object.hasOwn(lists, kind)

/** Kinds whose lists are short enough to choose from: a plan allows a few hundred at most (contract 5.20). */
const pickable: readonly NamedKind[] = ['action', 'am', 'analysis', 'dashboard', 'dictionary']
export const isPickableKind = (kind: string): kind is NamedKind => pickable.some((one) => one === kind)
const mostPicked = 1_000

/** Ids in one request: as many as fit into an address. */
export const idsAtOnce = 100

export interface NamesToAsk {
  kind: NamedKind
  /** At most `idsAtOnce` of them. */
  ids: string[]
}

/** Name by id; null for a thing that no longer exists. An id that is missing could not be looked up. */
export type ResourceNames = Readonly<Record<string, string | null>>

export const auditNames = {
  /** The names of some things of a kind, at most `idsAtOnce`. */
  list: (profile: string, kind: NamedKind, ids: readonly string[]) =>
    queryOptions({
      queryKey: [profile, 'audit-names', kind, ids],
      queryFn: async ({ signal }) =>
        namesOf(ids, await ask(profile, kind, { amount: ids.length, filter: { id: ids } }, signal)),
      staleTime: 5 * 60_000,
    }),
  /**
   * The names of things of several kinds. Names that cannot be read are left out: the log shows its entries without
   * them.
   */
  together: (profile: string, asks: readonly NamesToAsk[]) =>
    queryOptions({
      queryKey: [profile, 'audit-names', 'together', asks],
      queryFn: async (): Promise<ResourceNames> => {
        const known = await Promise.allSettled(
          asks.map(({ kind, ids }) => fetchCurrent(auditNames.list(profile, kind, ids))),
        )
        return Object.assign({}, ...known.map((result) => (result.status === 'fulfilled' ? result.value : {})))
      },
      staleTime: 60_000,
    }),
  /** All things of a kind, by name, to choose from. */
  all: (profile: string, kind: NamedKind) =>
    queryOptions({
      queryKey: [profile, 'audit-names', kind],
      queryFn: async ({ signal }) =>
        (await ask(profile, kind, { amount: mostPicked, orderBy: `${lists[kind].name},asc` }, signal)).map((thing) => ({
          value: thing.id,
          label: nameOf(thing),
        })),
      staleTime: 60_000,
    }),
}

const ask = (
  profile: string,
  kind: NamedKind,
  query: { amount: number; orderBy?: string; filter?: { id: readonly string[] } },
  signal: AbortSignal,
): Promise<Named[]> =>
  request(lists[kind].route, {
    profile,
    query: { page: 1, fields: ['id', lists[kind].name], ...query },
    signal,
    answer: z.array(named),
  })

const nameOf = ({ id: thing, name, label }: Named): string => name || label || thing

/** A server that ignores the filter answers with other things. Then nobody can say which ones are gone. */
export function namesOf(ids: readonly string[], found: readonly Named[]): ResourceNames {
  const names = Object.fromEntries(found.map((thing) => [thing.id, nameOf(thing)]))
  const obeyed = found.every((thing) => ids.includes(thing.id))
  return obeyed ? { ...Object.fromEntries(ids.map((one) => [one, null])), ...names } : names
}
