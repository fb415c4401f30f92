import type { ReactNode } from 'react'
import { ErrorPanel } from './ErrorPanel.tsx'

/** The part of a query that this reads; a TanStack Query result fits. */
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
 * Loading, failed or there: one of the three. Data once shown stays when a later refetch fails, because what a person
 * reads or edits must not vanish under them.
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
