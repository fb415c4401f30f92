import { useFormatters } from '#features/usage/use-formatters.ts'
import classes from './limits.module.css'
import { type PlanLimits, type PlanName, planNames } from './limit-table.ts'
import { say } from './messages/say.ts'

const title = (name: PlanName) => name.slice(0, 1).toUpperCase() + name.slice(1)

/** The headers of the plans; the one that applies here is marked. */
export function PlanHeads({ own }: { own: PlanName | undefined }) {
  return planNames.map((name) => (
    <th key={name} scope="col" className={name === own ? classes.own : ''}>
      {name === own ? say.planOfThisProfile({ plan: title(name) }) : title(name)}
    </th>
  ))
}

export function PlanCells({ limits, own }: { limits: PlanLimits; own: PlanName | undefined }) {
  const { number } = useFormatters()
  return planNames.map((name) => {
    const limit = limits[name]
    return (
      <td key={name} className={name === own ? classes.own : ''}>
        {limit === null ? say.none() : number(limit)}
      </td>
    )
  })
}
