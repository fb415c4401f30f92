import { CancelledError, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query'
import { queryClient } from './query-client.ts'

/**
 * The answer to a query: from the cache while it is fresh, else from the server. Throws what the query throws.
 *
 * Leaving a page cancels its reads, also for others who wait for the same query. `fetchQuery` would then fail or return
 * the old cached answer. This function asks again instead, unless the session has ended meanwhile.
 */
export async function fetchCurrent<Answer, Failure, Data, Key extends QueryKey>(
  options: FetchQueryOptions<Answer, Failure, Data, Key>,
): Promise<Data> {
  const state = () => queryClient.getQueryState<Data>(options.queryKey)
  for (;;) {
    const before = state()?.dataUpdateCount ?? 0
    const answer = queryClient.fetchQuery(options)
    const isAsked = state()?.fetchStatus !== 'idle'
    try {
      const data = await answer
      const after = state()
      if (!isAsked || after?.data === undefined) return data
      // What the cache holds, because another read may have answered while this one was told that it was stopped.
      if (after.dataUpdateCount > before) return after.data
    } catch (error) {
      if (!(error instanceof CancelledError) || !state()) throw error
    }
  }
}
