import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState, type ReadableQuery } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { CardTitle } from '#components/layout/CardTitle.tsx'
import classes from './overview.module.css'

interface CardProps {
  title: string
  /** The page with all of it. */
  link?: { to: string; label: string } | undefined
  /** In a row of its own: for a list of sentences. */
  wide?: boolean
  children: ReactNode
}

/** One card of the overview. */
export function OverviewCard({ title, link, wide, children }: CardProps) {
  const id = useId()
  const card = (
    <Card as="section" aria-labelledby={id}>
      <CardTitle id={id} side={link && <Link to={link.to}>{link.label}</Link>}>
        {title}
      </CardTitle>
      {children}
    </Card>
  )
  return wide ? <div className={classes.wide}>{card}</div> : card
}

interface LoadedProps<Data> {
  query: ReadableQuery<Data>
  /** Title of the failure. */
  failed: string
  children: (data: Data) => ReactNode
}

/** The content of a card in its three states. A card that fails does not affect the page. */
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
