import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { PageTitle } from '#app/PageTitle.tsx'

/** An address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <>
      <PageTitle page="Page not found" />
      <PageHeader title="Page not found" />
      <EmptyState
        icon="search"
        title="Nothing is at this address"
        actions={
          <Button component={Link} to="/">
            Go to the start
          </Button>
        }
      >
        The link may be old, or a part of it may be missing.
      </EmptyState>
    </>
  )
}
