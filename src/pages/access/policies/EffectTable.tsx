import type { PolicyChange, PolicyEffect } from '#features/policies/effect.ts'
import type { SentenceContext } from '#features/policies/describe.ts'
import { pluralOf } from '#features/policies/things-in-words.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { useAccountNumbers } from '#app/use-account-numbers.ts'
import { formatNumber } from '#lib/number-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { DataTable } from '#components/table/DataTable.tsx'

interface EffectTableProps {
  effect: PolicyEffect
  context: Pick<SentenceContext, 'catalogue'>
  /** What could not be read: the figures leave it out. */
  gaps: readonly string[]
}

/** People who lose access that are listed by name; the others are counted. */
const mostNames = 5

/** The effect of changing a policy, in figures: people before and after, things before and after, who loses access. */
export function EffectTable({ effect, context, gaps }: EffectTableProps) {
  const { reached, resources, anonymous, lose } = effect
  const rest = lose.length - mostNames
  return (
    <Stack gap={3}>
      <DataTable bare amounts>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            <th scope="col">Now</th>
            <th scope="col">After saving</th>
          </tr>
        </thead>
        <tbody>
          {reached.map((change) => (
            <Row key={change.type} label={`Applies to ${pluralOf(context.catalogue, change.type)}`} change={change} />
          ))}
          {resources.map((change) => (
            <Row key={change.type} label={`Allows ${pluralOf(context.catalogue, change.type)}`} change={change} />
          ))}
        </tbody>
      </DataTable>
      {anonymous && (
        <p>
          Any user includes the <b>anonymous user</b>: people who open the portal without signing in.
        </p>
      )}
      {lose.length > 0 && (
        <p>
          No longer applies to{' '}
          {lose
            .slice(0, mostNames)
            .map(({ name }) => visibleName(name))
            .join(', ')}
          {rest > 0 ? ` and ${rest} more` : ''}: they lose what it allows, unless another policy allows it.
        </p>
      )}
      {gaps.length > 0 && <p>Could not be read, and so is not counted: {gaps.join(', ')}.</p>}
    </Stack>
  )
}

function Row({ label, change: { before, after, complete } }: { label: string; change: PolicyChange }) {
  const numbers = useAccountNumbers()
  const write = (amount: number | 'all') =>
    amount === 'all' ? 'All' : `${formatNumber(amount, numbers)}${complete ? '' : ' or more'}`
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{write(before)}</td>
      <td>{before === after ? write(after) : <b>{write(after)}</b>}</td>
    </tr>
  )
}
