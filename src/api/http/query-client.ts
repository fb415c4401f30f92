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
      /** Keys whose data a success changes; acted on here, so that no call can forget. */
      invalidates?: readonly QueryKey[]
    }
  }
}

const channel = openChannel(`portico.stale:${import.meta.env.BASE_URL}`)

/** The cache of what the API answered. The client retries by itself (`client.ts`), so queries do not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, gcTime: 5 * 60_000, networkMode: 'always', refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    // Not waited for: a save is done when the server said so, however long the refetch takes.
    onSuccess: (_data, _variables, _context, mutation) => void invalidate(mutation.meta?.invalidates),
    onError: (error, _variables, _context, mutation) => {
      if (error instanceof ApiError && error.maybeDone) void invalidate(mutation.meta?.invalidates)
    },
  }),
})

/** Refetches what is on screen under these keys, here and in the other tabs of this profile. */
export async function invalidate(keys: readonly QueryKey[] | undefined): Promise<void> {
  if (!keys) return
  channel?.postMessage(keys)
  await refetch(keys)
}

function refetch(keys: readonly QueryKey[]): Promise<unknown> {
  return Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
}

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (Array.isArray(data)) void refetch(data.filter((key): key is QueryKey => Array.isArray(key)))
})

/** Drops everything: what one session read must not show under the next. */
export function forgetAnswers(): void {
  void queryClient.cancelQueries()
  queryClient.clear()
}

/**
 * After the token moved to another profile: answers under way may be the other profile's, so they are dropped; what a
 * page still shows stays (its cache keys carry the profile), and what belongs to the new profile is read anew
 * (regression class R16).
 */
export async function distrustAnswers(profileId: string): Promise<void> {
  await queryClient.cancelQueries()
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.invalidateQueries({ refetchType: 'none' })
  const mine = new Set<unknown>([profileId, 'profile'])
  await queryClient.refetchQueries({ type: 'active', predicate: ({ queryKey }) => mine.has(queryKey[0]) })
}
