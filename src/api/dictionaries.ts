import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, text } from './http/wire-fields.ts'
import { readableList } from './http/readable-rows.ts'
import { request } from './session/request.ts'

/** A dictionary and the languages it has (contract 17.3). */
const dictionary = z.looseObject({
  id,
  name: z.catch(z.string(), ''),
  slug: z.catch(z.string(), ''),
  fallback: text,
  languages: z.catch(z.array(z.looseObject({ code: z.string(), active: z.catch(z.boolean(), true) })), []),
})
export type Dictionary = z.infer<typeof dictionary>

/** Key → text of one language. Keys whose values are no texts are left out. */
const texts = z.catch(z.record(z.string(), z.catch(z.string(), '')), {})

const most = 200

export const dictionaries = {
  /** All of the profile, by name. */
  list: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'dictionaries'],
      queryFn: ({ signal }) =>
        request('GET /dictionary', {
          profile,
          query: {
            page: 1,
            amount: most,
            fields: ['id', 'name', 'slug', 'languages', 'fallback'],
            orderBy: 'name,asc',
          },
          signal,
          answer: readableList(dictionary, 'dictionaries'),
        }),
      staleTime: 60_000,
    }),
  /** The texts of one language, without those that the fallback language would fill in. */
  texts: (profile: string, dictionaryId: string, locale: string) =>
    queryOptions({
      queryKey: [profile, 'dictionaries', dictionaryId, locale],
      queryFn: ({ signal }) =>
        request('GET /dictionary/{id}/{locale}', {
          profile,
          path: { id: dictionaryId, locale },
          signal,
          answer: texts,
        }),
      staleTime: 60_000,
    }),
}
