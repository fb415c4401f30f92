import { useId, useState } from 'react'
import type { Policy } from '#api/policies.ts'
import { actionsOn, type Governed } from '#api/policy-catalogue.ts'
import { answer, outcomeTitles } from '#features/policies/explain.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { AnswerView } from '#features/policies/AnswerView.tsx'
import { QuestionFields } from '#features/policies/QuestionFields.tsx'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { resourceOptions } from '#features/policies/resource-options.ts'
import classes from './editor.module.css'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { say } from './messages/say.ts'

interface TryItProps {
  kind: Governed
  world: PolicyContext
  /** The draft, as if it were enabled. */
  draft: Policy
  /** False for a disabled policy, which is tried as if it were enabled. */
  active: boolean
}

/** Things listed under an answer; the simulator lists all. */
const mostShown = 25

/** Tries the draft together with the other policies while it is written. */
export function TryIt({ kind, world, draft, active }: TryItProps) {
  const title = useId()
  const { catalogue, known } = world
  const first = draft.permissions[0]
  const [who, setWho] = useState('')
  const [asked, setAsked] = useState<{ resource: string; action: string }>()
  const [thing, setThing] = useState('')
  const resource = asked?.resource ?? first?.resource[0] ?? 'dashboard'
  const actions = actionsOn(catalogue, kind, resource)
  const action = asked?.action ?? first?.action[0] ?? actions[0]?.value ?? ''
  const principal = known[kind]?.things.find(({ id }) => id === who)
  const things = known[resource]?.things ?? []
  const others = (world.all ?? []).filter(({ id }) => id !== draft.id)
  const rules = [draft, ...others]
  const ask = (on: { id?: string; tags?: (typeof things)[number]['tags'] }) =>
    principal &&
    answer(rules, { principal: { kind, id: principal.id, tags: principal.tags }, resource, action }, on, world)
  const chosen = things.find(({ id }) => id === thing)
  const answered = chosen ? ask(chosen) : action === 'create' ? ask({}) : undefined
  return (
    <section className={classes.section} aria-labelledby={title}>
      <h2 id={title}>{say.tryIt()}</h2>
      <p className="text-help">
        {world.all
          ? say.withDraftAndOthers({ others: others.filter((one) => one.active).length })
          : say.withDraftAlone()}
        {active ? '' : ` ${say.policySwitchedOffTried()}`}
      </p>
      <PickSelect
        label={kind === 'run_user' ? say.user() : say.analysis()}
        value={who}
        options={resourceOptions(known[kind]?.things ?? [])}
        onChange={setWho}
        placeholder={say.chooseWhoAsks()}
      />
      <QuestionFields
        catalogue={catalogue}
        kind={kind}
        resource={resource}
        action={action}
        onResource={(next) => {
          setAsked({ resource: next, action: actionsOn(catalogue, kind, next)[0]?.value ?? '' })
          setThing('')
        }}
        onAction={(next) => setAsked({ resource, action: next })}
      />
      {things.length > 0 && action !== 'create' && (
        <PickSelect
          label={say.on()}
          value={thing}
          options={resourceOptions(things)}
          onChange={setThing}
          placeholder={say.chooseByName()}
        />
      )}
      {answered && <AnswerView answer={answered} asker={{ kind, who }} thisPolicy={draft.id} />}
      {principal && action !== 'create' && things.length > 0 && (
        <>
          <h3>
            {say.whatGets({ resourceLink: <ResourceLink type={kind} id={principal.id} name={principal.name} /> })}
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
          {things.length > mostShown && (
            <p className="text-help">{say.andMore({ count: things.length - mostShown })}</p>
          )}
        </>
      )}
    </section>
  )
}
