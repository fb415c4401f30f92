import { Fragment } from 'react'
import { Link } from 'react-router'
import { answer, neededGrant } from '#features/policies/explain.ts'
import { AnswerView } from '#features/policies/AnswerView.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { grantsFor } from './grants-for.ts'
import { askerOf, questionOf, principalOf, resourceOf } from './resource-of.ts'
import { say } from './messages/say.ts'

/** The answer about one thing, with links to create a policy that would allow it. */
export function Answered({ state, rules, world }: SimulatorParts) {
  const profile = useProfileId()
  const principal = principalOf(state, world)
  const thing = resourceOf(state, world)
  if (!principal || !thing) return <p className="text-dim">{say.chooseTheQuestion()}</p>
  const question = questionOf(state, principal)
  const answered = answer(rules, question, thing, world)
  const { outcome } = answered
  return (
    <AnswerView answer={answered} asker={askerOf(state)}>
      {outcome === 'order' && <p>{say.policiesDisagree()}</p>}
      {outcome === 'nothing' && (
        <p>
          {say.needsGrant({ grant: neededGrant(world.catalogue, question) })}{' '}
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
