import { useQuery } from '@tanstack/react-query'
import type { Params } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { planName } from '#features/plan/plan-name.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useProduct } from '#app/use-product.ts'
import { useProfileId } from '#app/use-session.ts'
import { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { AttentionStrip } from './AttentionStrip.tsx'
import { ChangesCard } from './ChangesCard.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import classes from './overview.module.css'
import { PortalCard } from './PortalCard.tsx'
import { SecurityCard } from './SecurityCard.tsx'
import { UsageCard } from './UsageCard.tsx'
import { useMeters } from './use-overview.ts'
import { UsersCard } from './UsersCard.tsx'
import { say } from './messages/say.ts'

/** Requests the first figures while the app is still being drawn; the profile itself is requested by the frame. */
export function prefetch({ profileId = '' }: Params): void {
  void queryClient.prefetchQuery(profiles.summary(profileId))
  void queryClient.prefetchQuery(accounts.one())
}

/** Is anything about to break, and what has changed? Each card is read by itself. */
export default function OverviewPage() {
  const profile = useProfileId()
  const current = useQuery(profiles.current()).data
  const { cycle } = useUsageAccess()
  const { day } = useFormatters()
  const meters = useMeters(profile)
  const about = current
    ? [
        say.planOf({ plan: planName(current.account_plan) }),
        ...(cycle ? [say.billingMonthEnds({ day: day(cycle.end) })] : []),
      ].join(' · ')
    : say.about()
  return (
    <>
      <PageTitle page={say.overview()} />
      <PageHeader title={say.overview()} about={about} docs={useProduct().docs} />
      <PageColumn wide>
        <AttentionStrip profile={profile} meters={meters} />
        <FirstSteps profile={profile} />
        <div className={classes.place}>
          <div className={classes.cards}>
            <div className={classes.side}>
              <UsersCard profile={profile} />
              <PortalCard profile={profile} />
            </div>
            <div className={classes.side}>
              <UsageCard profile={profile} meters={meters} />
              <SecurityCard profile={profile} />
            </div>
            <ChangesCard profile={profile} />
          </div>
        </div>
      </PageColumn>
    </>
  )
}
