import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'
import { openChannel } from '#lib/tabs/open-channel.ts'
import { ApiError } from './errors.ts'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** Polling query: keeps asking for a long time, so a page counts as loaded before it has finished. */
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

/** All of them are marked stale before the first is refetched: a query that reads another one must not find it fresh. */
async function refetch(keys: readonly QueryKey[]): Promise<void> {
  const marked = keys.map((queryKey) => queryClient.invalidateQueries({ queryKey, refetchType: 'none' }))
  for (const queryKey of keys) askAgain(queryKey)
  await Promise.all([...marked, ...keys.map((queryKey) => queryClient.refetchQueries({ queryKey, type: 'active' }))])
}

/**
 * Refetches what was already being read when a write began: such an answer may hold the values from before the write.
 * Callers that wait for the read get the newer answer. `refetchQueries` would only refetch queries that are on screen
 * and already had an answer.
 */
function askAgain(queryKey: QueryKey): void {
  for (const query of queryClient.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' })) {
    if (query.isActive() && query.state.data !== undefined) continue
    void query.cancel({ silent: true })
    // A failure is reported to whoever waits for the query, so it needs no handling here.
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
 * Called when the token changes to another profile. Requests in flight are cancelled, because their answers may belong
 * to that profile. What is on screen stays, because its keys carry the profile; the new profile's data are read afresh
 * (regression class R16).
 */
export async function distrustAnswers(profileId: string): Promise<void> {
  await queryClient.cancelQueries()
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.invalidateQueries({ refetchType: 'none' })
  const mine = new Set<unknown>([profileId, 'profile'])
  await queryClient.refetchQueries({ type: 'active', predicate: ({ queryKey }) => mine.has(queryKey[0]) })
}
