import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'
import { openChannel } from '#lib/tabs/open-channel.ts'
import { ApiError } from './errors.ts'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** It asks, waits and asks again for long: a page counts as loaded before it is done. */
      pauses?: boolean
    }
    mutationMeta: {
      /** Keys to refetch after a success. Handled here, so that no caller can forget it. */
      invalidates?: readonly QueryKey[]
    }
  }
}

const channel = openChannel(`portico.stale:${import.meta.env.BASE_URL}`)

/**
 * The cache of everything the API answered. Queries do not retry, because `client.ts` does; what failed or is old is
 * asked for again when the network returns, which `networkMode: 'always'` would switch off.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    // Not awaited: a save is done when the server said so, however long the refetch takes.
    onSuccess: (_data, _variables, _context, mutation) => void invalidate(mutation.meta?.invalidates),
    onError: (error, _variables, _context, mutation) => {
      if (error instanceof ApiError && error.maybeDone) void invalidate(mutation.meta?.invalidates)
    },
  }),
})

/** Refetches everything on screen under these keys, here and in the other tabs of this profile. */
export async function invalidate(keys: readonly QueryKey[] | undefined): Promise<void> {
  if (!keys) return
  channel?.postMessage(keys)
  await refetch(keys)
}

/** All of them are marked before the first one is asked: what is read out of others must not find those fresh. */
async function refetch(keys: readonly QueryKey[]): Promise<void> {
  const marked = keys.map((queryKey) => queryClient.invalidateQueries({ queryKey, refetchType: 'none' }))
  for (const queryKey of keys) askAgain(queryKey)
  await Promise.all([...marked, ...keys.map((queryKey) => queryClient.refetchQueries({ queryKey, type: 'active' }))])
}

/**
 * Reads that left before a write may answer with what was before it. They are asked again, and who waits for them gets
 * the later answer. `refetchQueries` does so for those alone that are on screen and had an answer already.
 */
function askAgain(queryKey: QueryKey): void {
  for (const query of queryClient.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' })) {
    if (query.isActive() && query.state.data !== undefined) continue
    void query.cancel({ silent: true })
    // Whoever waits for it hears of its failure.
    query.fetch().catch(() => {})
  }
}

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (Array.isArray(data)) void refetch(data.filter((key): key is QueryKey => Array.isArray(key)))
})

/** Empties the cache: what one session read must not be shown in the next. */
export function forgetAnswers(): void {
  void queryClient.cancelQueries()
  queryClient.clear()
}

/**
 * For a token that moved to another profile. Answers under way may be the other profile's, so they are dropped. What a
 * page shows stays, because its keys carry the profile; data of the new profile are read anew (regression class R16).
 */
export async function distrustAnswers(profileId: string): Promise<void> {
  await queryClient.cancelQueries()
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.invalidateQueries({ refetchType: 'none' })
  const mine = new Set<unknown>([profileId, 'profile'])
  await queryClient.refetchQueries({ type: 'active', predicate: ({ queryKey }) => mine.has(queryKey[0]) })
}
