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
import { say as sayUsage } from '../messages/say.ts'
import { say } from './messages/say.ts'

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

/** One service: how much of its limit is used, how it is counted, and when it runs out. */
export function MeterRow({ state, forecast, cycle, profile, isOwner }: MeterRowProps) {
  const { key, used, limit, left, percent, level } = state
  const meter = meters[key]
  const writers = useFormatters()
  const write = (amount: number | null) => (amount === null ? sayUsage.unknown() : writers.number(amount))
  const monthly = meter.kind === 'monthly'
  const { found, context } = forecast
  const [params] = useSearchParams()
  return (
    <li className={classes.meter} aria-label={meter.label}>
      <div className={classes.what}>
        <h2>{meter.label}</h2>
        <p className="text-help">
          {monthly
            ? cycle
              ? say.monthlyResetsOn({ day: writers.day(cycle.end) })
              : say.monthly()
            : say.countedAtAnyTime()}
        </p>
      </div>
      <div className={classes.much}>
        <p className={classes.figures}>
          <span>
            {say.usedOfLimit({
              used: write(used),
              limit: write(limit),
              unit: unitFor(key, limit ?? used ?? 0),
            })}
          </span>
          <span className={classes.percent}>
            {percent !== undefined && `${percent} %`}
            <StatusBadge tone={tones[level]}>{meterLevelNames(level)}</StatusBadge>
          </span>
        </p>
        <MeterBar label={say.labelUsed({ label: meter.label })} percent={percent} level={level} />
        <p className="text-help">
          {left === null ? say.whatLeftUnknown() : say.leftInPeriod({ left: write(left), period: describePeriod(key) })}
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
          {say.historyLink({
            label: meter.label,
            span: (inside) => <span className="visually-hidden">{inside}</span>,
          })}
        </Link>
        {isOwner && key !== 'dashboard_output' && (
          <Link to={`${paths.usage(profile, 'allocation')}?service=${key}`}>
            {say.allocateLink({
              label: meter.label,
              span: (inside) => <span className="visually-hidden">{inside}</span>,
            })}
          </Link>
        )}
      </div>
      <details className={classes.counting}>
        <summary>
          {say.howItIsCounted({
            label: meter.label,
            span: (inside) => <span className="visually-hidden">{inside}</span>,
          })}
        </summary>
        <p>{meter.counts}</p>
        <p>
          <strong>{say.forExample()}</strong> {meter.example}
        </p>
        <p>
          <strong>{say.atTheLimitColon()}</strong> {meter.atLimit}
        </p>
      </details>
    </li>
  )
}
