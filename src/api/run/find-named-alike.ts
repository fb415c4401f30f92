import { fetchCurrent } from '#api/http/fetch-current.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, text } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'
import { everybody, runUserQuery } from './run-user-query.ts'
import { blindPattern, userMatcher, type RunUserText } from './run-user-text.ts'

/** The largest page the API gives (contract 1.7), and the most names that one search compares. */
const mostNames = 10_000

const named = z.array(
  z.looseObject({ id, name: z.catch(z.string(), ''), email: z.catch(z.string(), ''), company: text }),
)

/**
 * The names of users and nothing else. `pattern` narrows them. The cache key begins like those of users, so a change of
 * users invalidates it.
 */
const names = (profile: string, pattern?: string) =>
  queryOptions({
    queryKey: [profile, 'run-users', 'names', pattern],
    queryFn: ({ signal }) => {
      const question = { ...everybody(mostNames), ...(pattern === undefined ? {} : { where: { name: pattern } }) }
      return request('GET /run/users', {
        profile,
        query: runUserQuery(question, { fields: ['id', 'name', 'email', 'company'] }),
        signal,
        answer: named,
      })
    },
    // A profile that is too large for this stays too large: it is not asked again.
    staleTime: (query) => ((query.state.data?.length ?? 0) >= mostNames ? Infinity : 60_000),
    gcTime: 2 * 60_000,
  })

export interface NamedAlike {
  ids: string[]
  /** False when there are more names than one search compares. */
  complete: boolean
}

/**
 * Everybody whose name matches a text when accents are ignored, which the API cannot do. All names are read and
 * compared here; where there are too many for that, only names that could be spelled so are read.
 */
export async function findNamedAlike(profile: string, asked: RunUserText): Promise<NamedAlike> {
  if (asked.kind !== 'words') return { ids: [], complete: true }
  const all = await fetchCurrent(names(profile))
  const found = all.length < mostNames ? all : await fetchCurrent(names(profile, blindPattern(asked.words)))
  const matches = userMatcher(asked)
  return { ids: found.filter((user) => matches(user)).map((user) => user.id), complete: found.length < mostNames }
}
