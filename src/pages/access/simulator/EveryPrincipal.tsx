import { useId } from 'react'
import { answer } from '#features/policies/explain.ts'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { OutcomeTable } from './OutcomeTable.tsx'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { askerOf, questionOf, resourceOf } from './resource-of.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** The reverse question: everybody for whom the answer about this thing is not simply no. */
export function EveryPrincipal({ state, rules, world }: SimulatorParts) {
  const title = useId()
  const { kind, on, resource } = state
  const thing = resourceOf(state, world)
  const people = world.known[kind]
  if (!thing || !people || state.action === 'create') return null
  const name = visibleName(world.nameOf(resource, on) ?? on)
  const rows = people.things
    .map((one) => ({
      id: one.id,
      name: <ResourceLink type={kind} id={one.id} name={one.name} />,
      answer: answer(rules, questionOf(state, { kind, id: one.id, tags: one.tags }), thing, world),
    }))
    .filter((row) => row.answer.outcome === 'allowed' || row.answer.outcome === 'order')
  const label = kind === 'run_user' ? say.usersAllowed({ name }) : say.analysesAllowed({ name })
  return (
    <Card as="section" aria-labelledby={title}>
      <h2 id={title}>
        {(kind === 'run_user' ? say.usersAllowedThing : say.analysesAllowedThing)({
          thing: <ResourceLink type={resource} id={on} name={name} asker={askerOf(state)} />,
        })}
      </h2>
      {rows.length === 0 ? (
        <p className="text-dim">{people.complete ? say.nobody() : say.nobodyOfFirst()}</p>
      ) : (
        <OutcomeTable label={label} first={kind === 'run_user' ? say.user() : say.analysis()} rows={rows} />
      )}
    </Card>
  )
}
