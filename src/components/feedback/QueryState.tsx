import type { ReactNode } from 'react'
import { ErrorPanel } from './ErrorPanel.tsx'

/** The part of a query that is used here; a TanStack Query result fits. */
export interface ReadableQuery<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

export interface QueryStateProps<Data> {
  query: ReadableQuery<Data>
  skeleton: ReactNode
  children: (data: Data) => ReactNode
  renderError?: (error: unknown, retry: () => void) => ReactNode
}

/**
 * Shows one of three: loading, failed, or the data. Data once shown stay when a later refetch fails, because what a
 * person reads or edits must not vanish.
 */
export function QueryState<Data>({ query, skeleton, children, renderError }: QueryStateProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error === null || query.error === undefined) return skeleton
  const retry = () => void query.refetch()
  return renderError === undefined ? (
    <ErrorPanel error={query.error} onRetry={retry} />
  ) : (
    renderError(query.error, retry)
  )
}
