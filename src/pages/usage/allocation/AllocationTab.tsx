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
import { say } from './messages/say.ts'

/** How the owner's account allocates what it bought to its profiles. */
export default function AllocationTab() {
  const access = useUsageAccess()
  const session = useSession()
  const profile = useProfileId()
  const shares = useQuery({ ...allocation.list(), enabled: access.isOwner })
  const { subscription } = access
  if (session.status !== 'signed-out' && isDeployAddress(session.session.api))
    return <NotHere title={say.limitsOfTagoDeploy()} />
  if (access.known && !access.isOwner)
    return <NotHere title={say.onlyOwnerSharesOut()}>{say.allocationOfOwner()}</NotHere>
  return (
    <QueryState
      query={{
        data: shares.data && subscription.data && { shares: shares.data, subscription: subscription.data },
        error: shares.error ?? subscription.error,
        refetch: () => Promise.all([shares.refetch(), subscription.refetch()]),
      }}
      skeleton={<FormSkeleton rows={4} />}
      renderError={(error, retry) => <ErrorPanel error={error} title={say.allocationCouldNotRead()} onRetry={retry} />}
    >
      {(found) =>
        found.shares.length < 2 ? (
          <NotHere title={say.onlyOneProfile()}>{say.onlyOneProfileMeaning()}</NotHere>
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
