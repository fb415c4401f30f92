import { Fragment } from 'react'
import { Link } from 'react-router'
import { answer, neededGrant } from '#features/policies/explain.ts'
import { VerdictView } from '#features/policies/Verdict.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { linkedPieces } from '#features/policies/resource-path.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { grantsFor } from './grants-for.ts'
import { askerOf, questionOf, subjectOf, resourceOf } from './resource-of.ts'

/** The answer about one thing, with the way to a policy that would allow it. */
export function Answered({ state, rules, world }: SimulatorParts) {
  const profile = useProfileId()
  const subject = subjectOf(state, world)
  const thing = resourceOf(state, world)
  if (!subject || !thing) return <p className="text-dim">Choose who asks and what they ask for.</p>
  const question = questionOf(state, subject)
  const { outcome, tone, title, reasons, inLists } = answer(rules, question, thing, world)
  return (
    <VerdictView
      tone={tone}
      title={title}
      reasons={reasons.map(({ policyId, policyName, line, words }) => ({
        name: policyName,
        to: paths.policy(profile, policyId),
        line,
        words: linkedPieces(profile, words, askerOf(state)),
      }))}
    >
      {inLists && <p>{inLists}</p>}
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
    </VerdictView>
  )
}
