import type { PolicyChange, PolicyEffect } from '#features/policies/effect.ts'
import type { SentenceContext } from '#features/policies/describe.ts'
import { pluralOf } from '#features/policies/things-in-words.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { useAccountNumbers } from '#app/use-account-numbers.ts'
import { formatNumber } from '#lib/number-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { say } from './messages/say.ts'

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
  const names = listInWords(
    lose.slice(0, mostNames).map(({ name }) => visibleName(name)),
    'unit',
  )
  return (
    <Stack gap={3}>
      <DataTable bare amounts>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say.what()}</span>
            </th>
            <th scope="col">{say.now()}</th>
            <th scope="col">{say.afterSaving()}</th>
          </tr>
        </thead>
        <tbody>
          {reached.map((change) => (
            <Row
              key={change.type}
              label={say.appliesToPlural({ plural: pluralOf(context.catalogue, change.type) })}
              change={change}
            />
          ))}
          {resources.map((change) => (
            <Row
              key={change.type}
              label={say.allowsPlural({ plural: pluralOf(context.catalogue, change.type) })}
              change={change}
            />
          ))}
        </tbody>
      </DataTable>
      {anonymous && <p>{say.includesAnonymous()}</p>}
      {lose.length > 0 && (
        <p>{rest > 0 ? say.noLongerAppliesToAndMore({ names, rest }) : say.noLongerAppliesTo({ names })}</p>
      )}
      {gaps.length > 0 && <p>{say.notCounted({ gaps: listInWords(gaps, 'unit') })}</p>}
    </Stack>
  )
}

function Row({ label, change: { before, after, complete } }: { label: string; change: PolicyChange }) {
  const numbers = useAccountNumbers()
  const write = (amount: number | 'all') => {
    if (amount === 'all') return say.all()
    const text = formatNumber(amount, numbers)
    return complete ? text : say.amountOrMore({ amount: text })
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{write(before)}</td>
      <td>{before === after ? write(after) : <b>{write(after)}</b>}</td>
    </tr>
  )
}
