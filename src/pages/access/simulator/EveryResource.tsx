import { useId } from 'react'
import { pluralOf } from '#features/policies/things-in-words.ts'
import { answer } from '#features/policies/explain.ts'
import { OutcomeTable } from './OutcomeTable.tsx'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { Card } from '#components/layout/Card.tsx'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { askerOf, questionOf, principalOf } from './resource-of.ts'
import { say } from './messages/say.ts'

/** The answers for one principal about all things of the chosen type. */
export function EveryResource({ state, rules, world }: SimulatorParts) {
  const title = useId()
  const principal = principalOf(state, world)
  const things = world.known[state.resource]?.things
  if (!principal || !things || state.action === 'create') return null
  const many = pluralOf(world.catalogue, state.resource)
  const question = questionOf(state, principal)
  const rows = things.map((thing) => ({
    id: thing.id,
    name: <ResourceLink type={state.resource} id={thing.id} name={thing.name} asker={askerOf(state)} />,
    answer: answer(rules, question, thing, world),
  }))
  return (
    <Card as="section" aria-labelledby={title}>
      <h2 id={title}>
        {principal.id === undefined
          ? say.allForName({ many, name: principal.name })
          : say.allFor({
              many,
              principal: <ResourceLink type={principal.kind} id={principal.id} name={principal.name} />,
            })}
      </h2>
      {rows.length === 0 ? (
        <p className="text-dim">{say.noneInProfile({ many })}</p>
      ) : (
        <OutcomeTable label={say.allForName({ many, name: principal.name })} first={say.name()} rows={rows} />
      )}
    </Card>
  )
}
