import { Suspense } from 'react'
import type { MeterState } from '#features/usage/meter-state.ts'
import { isBlocked } from '#features/usage/meter-state.ts'
import { forecastBasis, forecastSentence } from '#features/usage/describe-forecast.ts'
import classes from '../usage.module.css'
import type { MeterForecast } from '#features/usage/use-forecasts.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const UnitsElsewhere = lazyPart(() => import('./UnitsElsewhere.tsx'), 'UnitsElsewhere')

interface ForecastPanelProps {
  state: MeterState
  forecast: MeterForecast
  linear: MeterForecast
  profile: string
  isOwner: boolean
}

/** When the service runs out, by two methods, and what can be done about it. */
export function ForecastPanel({ state, forecast, linear, profile, isOwner }: ForecastPanelProps) {
  const writers = useFormatters()
  const { found, context } = forecast
  const blocked = isBlocked(state)
  const straight = linear.found && found?.method === 'weekday' ? linear.found : undefined
  return (
    <Notice as="section" tone="plain" aria-label={say.forecast()}>
      <h3>{say.forecast()}</h3>
      {blocked ? (
        <p>{say.nothingToForecast()}</p>
      ) : found ? (
        <>
          <p className={found.reaches100 ? classes.reaches : ''}>{forecastSentence(found, context, writers)}</p>
          <p className="text-help">{forecastBasis(found, context, writers)}</p>
          {straight && (
            <p className="text-help">
              {say.straightLine({ sentence: lower(forecastSentence(straight, context, writers)) })}
            </p>
          )}
        </>
      ) : (
        <p className="text-help">{say.tooLittleKnown()}</p>
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
