import { unitFor, meters } from '#api/services.ts'
import { meterLevelNames } from '#features/usage/meter-state.ts'
import { paths } from '#app/paths.ts'
import { MeterBar } from '#features/usage/MeterBar.tsx'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'
import type { Meters } from './use-overview.ts'

/** The services nearest to their limit. */
export function UsageCard({ profile, meters: found }: { profile: string; meters: Meters }) {
  const { number } = useFormatters()
  const write = (amount: number | null) => (amount === null ? 'unknown' : number(amount))
  return (
    <OverviewCard title="Usage" link={{ to: paths.usage(profile), label: 'Usage & limits' }}>
      <Loaded query={found.query} failed="The usage could not be read">
        {() => (
          <ul className={classes.meters}>
            {found.states.slice(0, 5).map(({ key, used, limit, percent, level }) => (
              <li key={key}>
                <p className={classes.meter}>
                  <span>{meters[key].label}</span>
                  <span className="text-help">
                    {write(used)} of {write(limit)} {unitFor(key, limit ?? used ?? 0)}
                    {level !== 'fine' && level !== 'none' && `, ${meterLevelNames(level).toLowerCase()}`}
                  </span>
                </p>
                <MeterBar label={`${meters[key].label} used`} percent={percent} level={level} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </OverviewCard>
  )
}
