import { Fragment } from 'react'
import { Link } from 'react-router'
import { answer, neededGrant } from '#features/policies/explain.ts'
import { AnswerView } from '#features/policies/AnswerView.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { grantsFor } from './grants-for.ts'
import { askerOf, questionOf, principalOf, resourceOf } from './resource-of.ts'

/** The answer about one thing, with the way to a policy that would allow it. */
export function Answered({ state, rules, world }: SimulatorParts) {
  const profile = useProfileId()
  const principal = principalOf(state, world)
  const thing = resourceOf(state, world)
  if (!principal || !thing) return <p className="text-dim">Choose who asks and what they ask for.</p>
  const question = questionOf(state, principal)
  const answered = answer(rules, question, thing, world)
  const { outcome } = answered
  return (
    <AnswerView answer={answered} asker={askerOf(state)}>
      {outcome === 'order' && (
        <p>
          Policies disagree, and TagoIO does not say in which order it weighs them. Put the deny into the policy whose
          allow it limits.
        </p>
      )}
      {outcome === 'nothing' && (
        <p>
          It needs the grant <b>{neededGrant(world.catalogue, question)}</b>.{' '}
          {grantsFor(state).map(({ label, query }, at) => (
            <Fragment key={query}>
              {at > 0 && ' · '}
              <Link to={paths.newPolicy(profile, query)}>{label}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </AnswerView>
  )
}
