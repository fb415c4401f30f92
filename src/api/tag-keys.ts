import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { request } from './session/request.ts'

/** The tag keys in use on a kind of thing (contract 3, Tags); offered wherever a tag is typed. */
export const tagKeys = {
  list: (profile: string, kind: 'user' | 'device' | 'dashboard' | 'analysis' | 'action') =>
    queryOptions({
      queryKey: [profile, 'tag-keys', kind],
      queryFn: ({ signal }) =>
        request('GET /tags/keys/{type}', {
          profile,
          path: { type: kind },
          signal,
          answer: z.catch(z.array(z.string()), []),
        }),
      staleTime: 5 * 60_000,
    }),
}
