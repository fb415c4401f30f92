import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { Card } from '#components/layout/Card.tsx'

/** The address of a user that this profile does not have. */
export function NoSuchUser({ id, back }: { id: string; back: string }) {
  return (
    <Card>
      <EmptyState
        icon="user"
        title="This user does not exist"
        actions={
          <Button component={Link} to={back}>
            Go to the users
          </Button>
        }
      >
        The user with the ID <code>{id}</code> may have been deleted, or belongs to another profile.
      </EmptyState>
    </Card>
  )
}
