import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { serverNow } from '#lib/time/clock.ts'
import { extendAudit } from '#features/audit/audit-queries.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { paths } from '#app/paths.ts'
import { useOwnership } from '#features/plan/use-ownership.ts'
import { useProfileId } from '#app/use-session.ts'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { activityAsk } from './activity-ask.ts'
import { ActivityList } from './ActivityList.tsx'
import { say } from './messages/say.ts'

/** What was done to this user, and by whom: the part of the audit log that is about them. */
export default function UserActivityPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const { who, plan } = useOwnership()
  if (who === 'loading') return <PageSkeleton />
  if (who === 'member') {
    return (
      <EmptyState icon="lock" title={say.activityIsOwners()}>
        {say.activityIsOwnersHelp()}
      </EmptyState>
    )
  }
  if (plan === 'free') {
    return (
      <EmptyState
        icon="scroll"
        title={say.freePlan()}
        actions={<Link to={paths.auditLog(profile, '?range=7-days')}>{say.openTheAuditLog()}</Link>}
      >
        {say.freePlanHelp({ name: user.name })}
      </EmptyState>
    )
  }
  return <Activity key={user.id} profile={profile} user={user} />
}

function Activity({ profile, user }: { profile: string; user: RunUser }) {
  const client = useQueryClient()
  const [now] = useState(serverNow)
  const [spans, setSpans] = useState(1)
  const older = () => {
    extendAudit(client, profile, activityAsk(user.id, now, spans), activityAsk(user.id, now, spans + 1))
    setSpans(spans + 1)
  }
  return <ActivityList profile={profile} user={user} ask={activityAsk(user.id, now, spans)} onOlder={older} />
}
