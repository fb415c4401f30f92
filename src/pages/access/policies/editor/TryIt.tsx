import { useId, useState } from 'react'
import type { Policy } from '#api/policies.ts'
import { actionsOn, resourceLabel, type Governed } from '#api/policy-catalogue.ts'
import { answer, outcomeTitles } from '#features/policies/explain.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { VerdictView } from '#features/policies/Verdict.tsx'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import classes from './editor.module.css'
import { linkedPieces } from '#features/policies/resource-path.ts'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'

interface TryItProps {
  kind: Governed
  world: PolicyContext
  /** The draft, as if it were switched on. */
  draft: Policy
  /** False for a policy that is switched off: it is tried as if it were not. */
  active: boolean
}

/** Things shown of one type under an answer; the simulator shows all. */
const mostShown = 25

/** What the draft and the other policies say together, as it is written. */
export function TryIt({ kind, world, draft, active }: TryItProps) {
  const title = useId()
  const profile = useProfileId()
  const { catalogue, known } = world
  const first = draft.permissions[0]
  const [who, setWho] = useState('')
  const [asked, setAsked] = useState<{ resource: string; action: string }>()
  const [thing, setThing] = useState('')
  const resource = asked?.resource ?? first?.resource[0] ?? 'dashboard'
  const actions = actionsOn(catalogue, kind, resource)
  const action = asked?.action ?? first?.action[0] ?? actions[0]?.value ?? ''
  const subject = known[kind]?.things.find(({ id }) => id === who)
  const things = known[resource]?.things ?? []
  const others = (world.all ?? []).filter(({ id }) => id !== draft.id)
  const rules = [draft, ...others]
  const ask = (on: { id?: string; tags?: (typeof things)[number]['tags'] }) =>
    subject && answer(rules, { subject: { kind, id: subject.id, tags: subject.tags }, resource, action }, on, world)
  const chosen = things.find(({ id }) => id === thing)
  const answered = chosen ? ask(chosen) : action === 'create' ? ask({}) : undefined
  return (
    <section className={classes.section} aria-labelledby={title}>
      <h2 id={title}>Try it</h2>
      <p className="text-help">
        {world.all
          ? `With this draft and the ${others.filter((one) => one.active).length} other policies that are switched on.`
          : 'With this draft alone until the other policies are read.'}
        {active ? '' : ' This policy is switched off; it is tried as if it were on.'}
      </p>
      <PickSelect
        label={kind === 'run_user' ? 'User' : 'Analysis'}
        value={who}
        options={resourceOptions(known[kind]?.things ?? [])}
        onChange={setWho}
        placeholder="Choose who asks"
      />
      <PickSelect
        label="Resource"
        value={resource}
        options={Object.keys(catalogue.actions[kind]).map((word) => ({
          value: word,
          label: resourceLabel(catalogue, word),
        }))}
        onChange={(next) => {
          setAsked({ resource: next, action: actionsOn(catalogue, kind, next)[0]?.value ?? '' })
          setThing('')
        }}
      />
      <PickSelect
        label="Action"
        value={action}
        options={actions.map(({ value, label }) => ({ value, label }))}
        onChange={(next) => setAsked({ resource, action: next })}
      />
      {things.length > 0 && action !== 'create' && (
        <PickSelect
          label="On"
          value={thing}
          options={resourceOptions(things)}
          onChange={setThing}
          placeholder={`Choose a ${resourceLabel(catalogue, resource).toLowerCase()}`}
        />
      )}
      {answered && (
        <VerdictView
          tone={answered.tone}
          title={answered.title}
          reasons={answered.reasons.map(({ policyId, policyName, line, words }) => ({
            name: policyId === draft.id ? 'this policy' : policyName,
            to: policyId === draft.id ? undefined : paths.policy(profile, policyId),
            line,
            words: linkedPieces(profile, words, { kind, who }),
          }))}
        >
          {answered.inLists && <p>{answered.inLists}</p>}
        </VerdictView>
      )}
      {subject && action !== 'create' && things.length > 0 && (
        <>
          <h3>
            What <ResourceLink type={kind} id={subject.id} name={subject.name} /> gets
          </h3>
          <ul className="unmarked">
            {things.slice(0, mostShown).map((one) => (
              <li key={one.id} className={classes.thing}>
                <span>
                  <ResourceLink type={resource} id={one.id} name={one.name} asker={{ kind, who }} />
                </span>
                <span>{outcomeTitles[ask(one)?.outcome ?? 'nothing']}</span>
              </li>
            ))}
          </ul>
          {things.length > mostShown && <p className="text-help">And {things.length - mostShown} more.</p>}
        </>
      )}
    </section>
  )
}
