import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** A script of the profile, as far as pickers need it (contract 16). */
const analysis = z.looseObject({ id, name: z.catch(z.string(), ''), active: z.catch(z.boolean(), true) })

export const analyses = {
  /** All of them by name: a plan allows at most 200 (contract 5.20). */
  names: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'analyses', 'names'],
      queryFn: ({ signal }) =>
        request('GET /analysis', {
          profile,
          query: { page: 1, amount: 200, fields: ['id', 'name', 'active'], orderBy: 'name,asc' },
          signal,
          answer: readableList(analysis, 'analyses'),
        }),
      staleTime: 5 * 60_000,
    }),
}
