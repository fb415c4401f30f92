import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState, type ReadableQuery } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { CardTitle } from '#components/layout/CardTitle.tsx'

interface CardProps {
  title: string
  /** Where the whole of it is. */
  link?: { to: string; label: string } | undefined
  children: ReactNode
}

/** One card of the overview. */
export function OverviewCard({ title, link, children }: CardProps) {
  const id = useId()
  return (
    <Card as="section" aria-labelledby={id}>
      <CardTitle id={id} side={link && <Link to={link.to}>{link.label}</Link>}>
        {title}
      </CardTitle>
      {children}
    </Card>
  )
}

interface LoadedProps<Data> {
  query: ReadableQuery<Data>
  /** What was not read. */
  failed: string
  children: (data: Data) => ReactNode
}

/** What a card reads, in its three states: a card that fails leaves the page alone. */
export function Loaded<Data>({ query, failed, children }: LoadedProps<Data>) {
  return (
    <QueryState
      query={query}
      skeleton={<FormSkeleton rows={2} />}
      renderError={(error, retry) => <ErrorPanel error={error} title={failed} onRetry={retry} />}
    >
      {children}
    </QueryState>
  )
}
