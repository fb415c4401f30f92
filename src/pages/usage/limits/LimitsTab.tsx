import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useProfileId } from '#app/use-session.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Card } from '#components/layout/Card.tsx'
import { RateLimits } from './RateLimits.tsx'
import { ResourceLimits } from './ResourceLimits.tsx'
import { say } from './messages/say.ts'

/** How many things a profile may have, and how many requests per minute. */
export default function LimitsTab() {
  const profile = useProfileId()
  const plan = useQuery(profiles.current()).data?.account_plan
  const summary = useQuery(profiles.summary(profile))
  return (
    <PageColumn wide>
      <Card as="section" aria-labelledby="resource-limits">
        <h2 id="resource-limits">{say.resourcesByPlan()}</h2>
        {summary.isError && (
          <ErrorPanel error={summary.error} title={say.amountsCouldNotRead()} onRetry={() => void summary.refetch()} />
        )}
        <ResourceLimits plan={plan} amounts={summary.data?.amount} />
      </Card>
      <Card as="section" aria-labelledby="rate-limits">
        <h2 id="rate-limits">{say.requestsPerMinute()}</h2>
        <RateLimits plan={plan} />
      </Card>
    </PageColumn>
  )
}
