import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { readUnits } from '#api/services.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { DataTable } from '#components/table/DataTable.tsx'
import { knownPlan, resourceLimits } from './limit-table.ts'
import { PlanCells, PlanHeads } from './PlanCells.tsx'
import { say } from './messages/say.ts'

interface ResourceLimitsProps {
  plan: string | null | undefined
  /** Counts of the profile's summary; undefined while they are not known. */
  amounts: Readonly<Record<string, unknown>> | undefined
}

/** How many of each thing there are, beside what each plan allows. */
export function ResourceLimits({ plan, amounts }: ResourceLimitsProps) {
  const { number } = useFormatters()
  const own = knownPlan(plan)
  return (
    <>
      <p className="text-dim">{say.resourceLimitsAbout()}</p>
      <DataTable amounts whole scrolls={say.resourcesByPlanTable()}>
        <thead>
          <tr>
            <th scope="col">{say.resource()}</th>
            <th scope="col">{say.inThisProfile()}</th>
            <PlanHeads own={own} />
          </tr>
        </thead>
        <tbody>
          {resourceLimits.map(({ label, note, amount, ...limits }) => {
            const count = amount === '' ? null : readUnits(amounts?.[amount])
            const limit = own && limits[own]
            return (
              <tr key={label()}>
                <th scope="row">
                  {label()}
                  {note ? ` (${note()})` : ''}
                </th>
                <td>
                  {count === null ? '–' : number(count)}{' '}
                  {count !== null && typeof limit === 'number' && count >= limit && (
                    <StatusBadge tone="warn">{say.atTheLimit()}</StatusBadge>
                  )}
                </td>
                <PlanCells limits={limits} own={own} />
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </>
  )
}
