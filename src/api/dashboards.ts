import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** A dashboard as pickers show it; its name is `label` on the wire (contract 17.1). */
const listedDashboard = z.looseObject({ id, label: z.catch(z.string(), '') })
export type ListedDashboard = z.infer<typeof listedDashboard>

/** The largest page the API gives (contract 1.7). */
const most = 10_000

export const dashboards = {
  /** All of the profile, by name. */
  list: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'dashboards'],
      queryFn: ({ signal }) =>
        request('GET /dashboard', {
          profile,
          query: { page: 1, amount: most, fields: ['id', 'label'], orderBy: 'label,asc' },
          signal,
          answer: readableList(listedDashboard, 'dashboards'),
        }),
      staleTime: 60_000,
    }),
}
