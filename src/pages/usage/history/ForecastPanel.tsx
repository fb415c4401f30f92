import { Suspense } from 'react'
import type { MeterState } from '#features/usage/meter-state.ts'
import { isBlocked } from '#features/usage/meter-state.ts'
import { forecastBasis, forecastSentence } from '#features/usage/describe-forecast.ts'
import classes from '../usage.module.css'
import type { MeterForecast } from '#features/usage/use-forecasts.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const UnitsElsewhere = lazyPart(() => import('./UnitsElsewhere.tsx'), 'UnitsElsewhere')

interface ForecastPanelProps {
  state: MeterState
  forecast: MeterForecast
  linear: MeterForecast
  profile: string
  isOwner: boolean
}

/** When the service runs out, in two ways of counting, and what can be done about it. */
export function ForecastPanel({ state, forecast, linear, profile, isOwner }: ForecastPanelProps) {
  const writers = useFormatters()
  const { found, context } = forecast
  const blocked = isBlocked(state)
  const straight = linear.found && found?.method === 'weekday' ? linear.found : undefined
  return (
    <Notice as="section" tone="plain" aria-label="Forecast">
      <h3>Forecast</h3>
      {blocked ? (
        <p>The limit is reached; there is nothing to forecast until more is allocated or the billing month ends.</p>
      ) : found ? (
        <>
          <p className={found.reaches100 ? classes.reaches : ''}>{forecastSentence(found, context, writers)}</p>
          <p className="text-help">{forecastBasis(found, context, writers)}</p>
          {straight && (
            <p className="text-help">
              In a straight line instead: {lower(forecastSentence(straight, context, writers))}
            </p>
          )}
        </>
      ) : (
        <p className="text-help">Too little is known of the past days to say when it runs out.</p>
      )}
      {state.key !== 'dashboard_output' && (blocked || found?.reaches100 || found?.mayReach100At) && (
        <Suspense>
          <UnitsElsewhere service={state.key} profile={profile} isOwner={isOwner} />
        </Suspense>
      )}
    </Notice>
  )
}

const lower = (sentence: string) => sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
