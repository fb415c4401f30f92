import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { allocation } from '#api/account/allocation.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { isDeployAddress } from '#api/session/regions.ts'
import { useProfileId, useSession } from '#app/use-session.ts'
import { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { AllocationForm } from './AllocationForm.tsx'
import { ScheduleNotice } from './ScheduleNotice.tsx'

/** How the owner's account allocates what it bought to its profiles. */
export default function AllocationTab() {
  const access = useUsageAccess()
  const session = useSession()
  const profile = useProfileId()
  const shares = useQuery({ ...allocation.list(), enabled: access.isOwner })
  const { subscription } = access
  if (session.status !== 'signed-out' && isDeployAddress(session.session.api))
    return <NotHere title="Limits of a TagoDeploy project are set in its console" />
  if (access.known && !access.isOwner)
    return (
      <NotHere title="Only the owner of this profile can share out units">
        What this profile may use comes from what its owner’s account bought. The tab Services shows how much that is.
        Ask the owner when it is not enough.
      </NotHere>
    )
  return (
    <QueryState
      query={{
        data: shares.data && subscription.data && { shares: shares.data, subscription: subscription.data },
        error: shares.error ?? subscription.error,
        refetch: () => Promise.all([shares.refetch(), subscription.refetch()]),
      }}
      skeleton={<FormSkeleton rows={4} />}
      renderError={(error, retry) => (
        <ErrorPanel error={error} title="The allocation could not be read" onRetry={retry} />
      )}
    >
      {(found) =>
        found.shares.length < 2 ? (
          <NotHere title="Your account has only one profile">
            It holds everything that was bought, so there is nothing to share out. With a second profile each gets a
            part of it, and you decide here how much.
          </NotHere>
        ) : (
          <>
            <ScheduleNotice shares={found.shares} />
            <AllocationForm key={profile} {...found} />
          </>
        )
      }
    </QueryState>
  )
}

function NotHere({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <EmptyState icon="chart" title={title}>
      {children}
    </EmptyState>
  )
}
