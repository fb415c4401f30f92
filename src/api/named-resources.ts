import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, tags, type Tag } from './http/wire-fields.ts'
import { readableRows } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** Things of one type as policies refer to them. `complete` is false when there are more than could be read. */
export interface KnownResources {
  things: readonly { id: string; name: string; email?: string | undefined; tags: readonly Tag[] }[]
  complete: boolean
}

/** The largest page the API gives (contract 1.7). Anything beyond it is unknown here. */
const most = 10_000

const row = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  label: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  tags,
})

/** The kinds that can be picked by name. */
const pickable = {
  run_user: { route: 'GET /run/users', field: 'name', key: 'run-users' },
  analysis: { route: 'GET /analysis', field: 'name', key: 'analyses' },
  dashboard: { route: 'GET /dashboard', field: 'label', key: 'dashboards' },
  device: { route: 'GET /device', field: 'name', key: 'devices' },
} as const
export type Pickable = keyof typeof pickable

export const namedResources = {
  /** Names and tags of all things of a type, sorted by name. A run user without a name is listed by e-mail. */
  of: (profile: string, type: Pickable) =>
    queryOptions({
      queryKey: [profile, pickable[type].key, 'for-policies'],
      queryFn: async ({ signal }): Promise<KnownResources> => {
        const { route, field } = pickable[type]
        const { rows, received } = await request(route, {
          profile,
          query: {
            page: 1,
            amount: most,
            fields: ['id', field, 'tags', ...(type === 'run_user' ? ['email'] : [])],
            orderBy: `${field},asc`,
          },
          signal,
          answer: readableRows(row),
        })
        const things = rows.map((one) => ({
          id: one.id,
          name: one.name || one.label || one.email || one.id,
          email: one.email || undefined,
          tags: one.tags,
        }))
        return { things, complete: received < most }
      },
      staleTime: 60_000,
    }),
}
