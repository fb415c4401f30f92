import { Link, useSearchParams } from 'react-router'
import type { Cycle } from '#features/usage/billing-cycle.ts'
import { meters, unitFor } from '#api/services.ts'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { paths } from '#app/paths.ts'
import { forecastSentence, describePeriod } from '#features/usage/describe-forecast.ts'
import { historyId, showHistory } from '../history/show-history.ts'
import { isBlocked, type MeterLevel, meterLevelNames, type MeterState } from '#features/usage/meter-state.ts'
import classes from '../usage.module.css'
import { withChoices } from '#features/usage/usage-search.ts'
import type { MeterForecast } from '#features/usage/use-forecasts.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { MeterBar } from '#features/usage/MeterBar.tsx'

const tones: Readonly<Record<MeterLevel, StatusTone>> = {
  unknown: 'mute',
  none: 'mute',
  fine: 'ok',
  eighty: 'warn',
  ninety: 'warn',
  full: 'bad',
  over: 'bad',
}

interface MeterRowProps {
  state: MeterState
  forecast: MeterForecast
  cycle: Cycle | null
  profile: string
  isOwner: boolean
}

/** One service: how much of how much, what that means, how it is counted, and when it runs out. */
export function MeterRow({ state, forecast, cycle, profile, isOwner }: MeterRowProps) {
  const { key, used, limit, left, percent, level } = state
  const meter = meters[key]
  const writers = useFormatters()
  const write = (amount: number | null) => (amount === null ? 'Unknown' : writers.number(amount))
  const monthly = meter.kind === 'monthly'
  const { found, context } = forecast
  const [params] = useSearchParams()
  return (
    <li className={classes.meter} aria-label={meter.label}>
      <div className={classes.what}>
        <h2>{meter.label}</h2>
        <p className="text-help">
          {monthly ? `Monthly${cycle ? `, resets on ${writers.day(cycle.end)}` : ''}` : 'Counted at any time'}
        </p>
      </div>
      <div className={classes.much}>
        <p className={classes.figures}>
          <span>
            <strong>{write(used)}</strong> of {write(limit)} {unitFor(key, limit ?? used ?? 0)}
          </span>
          <span className={classes.percent}>
            {percent !== undefined && `${percent} %`}
            <StatusBadge tone={tones[level]}>{meterLevelNames(level)}</StatusBadge>
          </span>
        </p>
        <MeterBar label={`${meter.label} used`} percent={percent} level={level} />
        <p className="text-help">
          {left === null ? 'What is left is unknown' : `${write(left)} left ${describePeriod(key)}`}
          {isBlocked(state) ? `. ${meter.atLimit}` : ''}
        </p>
        {found && !isBlocked(state) && limit !== 0 && (
          <p className={found.reaches100 ? classes.reaches : classes.small}>
            {forecastSentence(found, context, writers)}
          </p>
        )}
      </div>
      <div className={classes.more}>
        <Link
          to={{ search: `?${withChoices(params, { service: key })}`, hash: historyId }}
          preventScrollReset
          onClick={showHistory}
        >
          History<span className="visually-hidden"> of {meter.label}</span>
        </Link>
        {isOwner && key !== 'dashboard_output' && (
          <Link to={`${paths.usage(profile, 'allocation')}?service=${key}`}>
            Allocate<span className="visually-hidden"> {meter.label}</span>
          </Link>
        )}
      </div>
      <details className={classes.counting}>
        <summary>
          How it is counted<span className="visually-hidden">: {meter.label}</span>
        </summary>
        <p>{meter.counts}</p>
        <p>
          <strong>For example:</strong> {meter.example}
        </p>
        <p>
          <strong>At the limit:</strong> {meter.atLimit}
        </p>
      </details>
    </li>
  )
}
