import { Link } from 'react-router'
import { unitFor, meters, type MeterKey } from '#api/services.ts'
import { meterLevelNames } from '#features/usage/meter-state.ts'
import { paths } from '#app/paths.ts'
import { MeterBar } from '#features/usage/MeterBar.tsx'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'
import type { Meters } from './use-overview.ts'
import { say } from './messages/say.ts'

/** The services nearest to their limit. */
export function UsageCard({ profile, meters: found }: { profile: string; meters: Meters }) {
  const { number } = useFormatters()
  const write = (amount: number | null) => (amount === null ? say.amountUnknown() : number(amount))
  const amounts = (key: MeterKey, used: number | null, limit: number | null) => ({
    used: write(used),
    limit: write(limit),
    unit: unitFor(key, limit ?? used ?? 0),
  })
  return (
    <OverviewCard title={say.usage()} link={{ to: paths.usage(profile), label: say.usageLimits() }}>
      <Loaded query={found.query} failed={say.usageCouldNotBeRead()}>
        {() => (
          <ul className={classes.meters}>
            {found.states.slice(0, 5).map(({ key, used, limit, percent, level }) => (
              <li key={key}>
                <p className={classes.meter}>
                  <Link to={paths.usage(profile)}>{meters[key].label}</Link>
                  <span className="text-help">
                    {level === 'fine' || level === 'none'
                      ? say.usedOfLimit(amounts(key, used, limit))
                      : say.usedOfLimitLevel({
                          ...amounts(key, used, limit),
                          level: meterLevelNames(level).toLowerCase(),
                        })}
                  </span>
                </p>
                <MeterBar label={say.labelUsed({ label: meters[key].label })} percent={percent} level={level} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </OverviewCard>
  )
}
