import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** Shown at the address of a user who is not in this profile. */
export function NoSuchUser({ id, back }: { id: string; back: string }) {
  return (
    <Card>
      <EmptyState
        icon="user"
        title={say.userDoesNotExist()}
        actions={
          <Button component={Link} to={back}>
            {say.goToTheUsers()}
          </Button>
        }
      >
        {say.noSuchUserHelp({ id })}
      </EmptyState>
    </Card>
  )
}
