import { useWatch } from 'react-hook-form'
import type { Share, Units } from '#api/account/allocation.ts'
import type { Cycle } from '#features/usage/billing-cycle.ts'
import { meters, serviceKeys } from '#api/services.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { AllocationCell } from './AllocationCell.tsx'
import { blockedServices, type Cells, remainder } from './allocation-matrix.ts'
import classes from './allocation.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { say as sayUsage } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface AllocationTableProps {
  rows: readonly Share[]
  bought: Units
  nameOf: (profile: string) => string
  usedOf: (profile: string) => Units | undefined
  cycle: Cycle | null
}

/** Profiles by services: what each may use and does use, and what is left to allocate. */
export function AllocationTable({ rows, bought, nameOf, usedOf, cycle }: AllocationTableProps) {
  return (
    <div className={classes.frame}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">{say.matrixCaption()}</caption>
        <thead>
          <tr>
            <th scope="col">{say.profile()}</th>
            {serviceKeys.map((service) => (
              <th key={service} scope="col">
                {meters[service].label}
                <span className={classes.unit}>
                  {(meters[service].kind === 'monthly' ? say.unitMonthly : say.unitAtAnyTime)({
                    unit: meters[service].unit({ n: 2 }),
                  })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((share) => {
            const used = usedOf(share.profile)
            const blocked = blockedServices(share, used)
            return (
              <tr key={share.profile}>
                <th scope="row">
                  <span className={classes.name}>{visibleName(nameOf(share.profile))}</span>
                  {blocked.length > 0 && (
                    <StatusBadge tone="bad">{say.servicesBlocked({ blocked: blocked.length })}</StatusBadge>
                  )}
                </th>
                {serviceKeys.map((service) => (
                  <AllocationCell
                    key={service}
                    service={service}
                    share={share}
                    profileName={nameOf(share.profile)}
                    used={used?.[service]}
                    cycle={cycle}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
        <Remainders rows={rows} bought={bought} />
      </table>
    </div>
  )
}

/** What would be left of each service after a save, of what was bought. */
function Remainders({ rows, bought }: { rows: readonly Share[]; bought: Units }) {
  const { number, numbers } = useFormatters()
  const watched = useWatch<Cells>()
  const cells = Object.fromEntries(Object.entries(watched).map(([name, text]) => [name, text ?? '']))
  return (
    <tfoot>
      <tr>
        <th scope="row">{say.notAllocated()}</th>
        {serviceKeys.map((service) => {
          const left = remainder(service, { shares: rows, cells, bought, style: numbers })
          const total = bought[service]
          return (
            <td
              key={service}
              data-label={meters[service].label}
              data-unit={meters[service].unit({ n: 2 })}
              className={left !== null && left < 0 ? classes.over : ''}
            >
              {left === null
                ? sayUsage.unknown()
                : left < 0
                  ? say.numberTooMany({ number: number(-left) })
                  : number(left)}
              <span className={classes.unit}>
                {total === null ? '' : say.ofAmountBought({ amount: number(total) })}
              </span>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
