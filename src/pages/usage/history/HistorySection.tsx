import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { meters } from '#api/services.ts'
import { usage } from '#api/usage.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { Forecast, ForecastMethod } from '#features/usage/forecast.ts'
import type { MeterState } from '#features/usage/meter-state.ts'
import { readUsageSearch, type UsageSearch, withChoices } from '#features/usage/usage-search.ts'
import type { MeterForecast } from '#features/usage/use-forecasts.ts'
import type { useUsageAccess } from '#features/usage/use-usage-access.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { ForecastPanel } from './ForecastPanel.tsx'
import { HistoryControls } from './HistoryControls.tsx'
import { HistoryView } from './HistoryView.tsx'
import { questionFor, stretchBefore, stretchOf } from '#features/usage/history-range.ts'
import { allSteps, historyRows, isTold } from '#features/usage/history-rows.ts'
import { Card } from '#components/layout/Card.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { historyId, showHistory } from './show-history.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const HistoryGate = lazyPart(() => import('./HistoryGate.tsx'), 'HistoryGate')

interface HistorySectionProps {
  profile: string
  /** Nearest to its limit first. */
  states: readonly MeterState[]
  access: ReturnType<typeof useUsageAccess>
  now: number
  forecastOf: (state: MeterState, method?: ForecastMethod) => MeterForecast
}

/** The history of one service and its forecast; every choice is kept in the address. */
export function HistorySection({ profile, states, access, now, forecastOf }: HistorySectionProps) {
  const [params, setParams] = useSearchParams()
  const { hash } = useLocation()
  const [anyway, setAnyway] = useState(false)
  useEffect(() => {
    if (hash === `#${historyId}`) showHistory()
  }, [hash])

  const search = readUsageSearch(params, states[0]?.key)
  const state = states.find(({ key }) => key === search.service) ?? states[0]
  const choose = (changes: Partial<UsageSearch>) =>
    setParams((current) => withChoices(current, { service: search.service, ...changes }), {
      replace: true,
      preventScrollReset: true,
    })
  const gated = access.plan === 'free' && !anyway
  return (
    <Card as="section" aria-labelledby={historyId}>
      <h2 id={historyId} tabIndex={-1}>
        {say.historyOfLabel({ label: meters[search.service].label.toLowerCase() })}
      </h2>
      {gated ? (
        <Suspense>
          <HistoryGate onAsk={() => setAnyway(true)} />
        </Suspense>
      ) : (
        state && (
          <>
            <ForecastPanel
              forecast={forecastOf(state)}
              linear={forecastOf(state, 'linear')}
              state={state}
              profile={profile}
              isOwner={access.isOwner}
            />
            <HistoryControls search={search} onChoose={choose} knowsCycle={access.cycle !== null} now={now} />
            <History
              profile={profile}
              state={state}
              search={search}
              access={access}
              now={now}
              onChoose={choose}
              forecast={forecastOf(state).found}
            />
          </>
        )
      )}
    </Card>
  )
}

interface HistoryProps {
  profile: string
  state: MeterState
  search: UsageSearch
  access: ReturnType<typeof useUsageAccess>
  now: number
  onChoose: (changes: Partial<UsageSearch>) => void
  forecast: Forecast | undefined
}

function History({ profile, state, search, access, now, onChoose, forecast }: HistoryProps) {
  const { zone } = useFormatters().style
  const { cycle } = access
  const stretch = stretchOf(search, zone, now, cycle)
  const before = search.compare ? stretchBefore(stretch, search, zone, cycle) : undefined
  const { by } = search
  const asked = questionFor({ from: before?.from ?? stretch.from, to: stretch.to }, by, zone, now, cycle)
  // Without the billing month the first differences would be wrong, and would be drawn twice.
  const history = useQuery({ ...usage.history(profile, asked), enabled: access.known && access.cycleSettled })
  return (
    <QueryState
      query={history}
      skeleton={
        <div role="status" aria-label={common.loading()}>
          <SkeletonBlock height={280} />
        </div>
      }
      renderError={(error, retry) => <ErrorPanel error={error} title={say.historyCouldNotRead()} onRetry={retry} />}
    >
      {(points) => {
        const steps = allSteps(points, asked, { key: state.key, cycle, now, current: state.used })
        return (
          <HistoryView
            state={state}
            search={search}
            rows={
              isTold(points, state.key, state.used) ? historyRows(state.key, steps, { by, zone, stretch, before }) : []
            }
            onChoose={onChoose}
            forecast={forecast}
            now={now}
          />
        )
      }}
    </QueryState>
  )
}
