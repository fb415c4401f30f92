import { useQuery } from '@tanstack/react-query'
import type { Params } from 'react-router'
import { ApiError } from '#api/http/errors.ts'
import { profiles, type ProfileSummary } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { meterKeys, serviceKeys } from '#api/services.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { useNow } from '#components/display/use-now.ts'
import { useProfileId } from '#app/use-session.ts'
import { HistorySection } from '../history/HistorySection.tsx'
import { byUrgency, meterState } from '#features/usage/meter-state.ts'
import classes from '../usage.module.css'
import { useForecasts } from '#features/usage/use-forecasts.ts'
import { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { CycleLine } from './CycleLine.tsx'
import { MeterRow } from './MeterRow.tsx'
import { say as sayUsage } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** Requests the figures while the app is still being drawn. */
export function prefetch({ profileId = '' }: Params): void {
  void queryClient.prefetchQuery(profiles.summary(profileId))
}

/** A summary without a single figure is not usable: zeros in place of the figures would be believed. */
function withFigures(summary: ProfileSummary): ProfileSummary {
  const { limit, limit_used: used } = summary
  const told = serviceKeys.some(
    (key) => key !== 'run_users' && key !== 'push_notification' && (key in limit || key in used),
  )
  if (!told) throw new ApiError({ kind: 'bad-answer' })
  return summary
}

/** Every service with its limit and when it runs out, and the history of one. */
export default function ServicesTab() {
  const profile = useProfileId()
  const summary = useQuery({ ...profiles.summary(profile), select: withFigures })
  const access = useUsageAccess()
  const now = useNow()
  const { style } = useFormatters()
  const gated = access.plan === 'free'
  const enabled = access.known && access.cycleSettled && !gated
  const forecastOf = useForecasts({ profile, zone: style.zone, now, cycle: access.cycle, enabled })
  return (
    <QueryState
      query={summary}
      skeleton={<FormSkeleton rows={6} />}
      renderError={(error, retry) => <ErrorPanel error={error} title={say.usageCouldNotRead()} onRetry={retry} />}
    >
      {(found) => {
        const states = meterKeys.map((key) => meterState(key, found, access.plan)).toSorted(byUrgency)
        return (
          <PageColumn wide>
            <CycleLine access={access} now={now} />
            <ul className={classes.meters} aria-label={sayUsage.services()}>
              {states.map((state) => (
                <MeterRow
                  key={state.key}
                  state={state}
                  forecast={forecastOf(state)}
                  cycle={access.cycle}
                  profile={profile}
                  isOwner={access.isOwner}
                />
              ))}
            </ul>
            <HistorySection
              key={profile}
              profile={profile}
              states={states}
              access={access}
              now={now}
              forecastOf={forecastOf}
            />
          </PageColumn>
        )
      }}
    </QueryState>
  )
}
