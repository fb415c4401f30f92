import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { say } from './messages/say.ts'

/** An address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <>
      <PageTitle page={say.pageNotFound()} />
      <PageHeader title={say.pageNotFound()} />
      <EmptyState
        icon="search"
        title={say.nothingHere()}
        actions={
          <Button component={Link} to="/">
            {say.goToStart()}
          </Button>
        }
      >
        {say.linkMayBeOld()}
      </EmptyState>
    </>
  )
}
