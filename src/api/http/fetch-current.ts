import { CancelledError, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query'
import { queryClient } from './query-client.ts'

/**
 * The answer to a query: from the cache while it is fresh, else from the server. Throws what the query throws.
 *
 * When a page that showed the same query is left, its read is stopped for everybody who waits for it. `fetchQuery` then
 * fails, or gives the old answer for the new one; this asks again, unless the session has ended meanwhile.
 */
export async function fetchCurrent<Answer, Failure, Data, Key extends QueryKey>(
  options: FetchQueryOptions<Answer, Failure, Data, Key>,
): Promise<Data> {
  const state = () => queryClient.getQueryState(options.queryKey)
  for (;;) {
    const before = state()?.dataUpdateCount ?? 0
    const answer = queryClient.fetchQuery(options)
    const isAsked = state()?.fetchStatus !== 'idle'
    try {
      const data = await answer
      const after = state()
      if (!isAsked || !after || after.dataUpdateCount > before) return data
    } catch (error) {
      if (!(error instanceof CancelledError) || !state()) throw error
    }
  }
}
