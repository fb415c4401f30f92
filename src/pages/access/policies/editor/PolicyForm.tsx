import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { parsePolicy, type Policy } from '#api/policies.ts'
import type { Governed } from '#api/policy-catalogue.ts'
import { kindsOf } from '#features/policies/describe.ts'
import type { Finding } from '#features/policies/findings.ts'
import { lintPolicy } from '#features/policies/lint.ts'
import { usePolicyContext, type PolicyContext } from '#features/policies/use-policy-context.ts'
import { useLiveValues } from '#components/form/fields/use-live-values.ts'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import classes from './editor.module.css'
import { PolicyFindings } from './Findings.tsx'
import { wholeLists } from './merge-policies.ts'
import { policyChanges } from './policy-changes.ts'
import { PolicyFields } from './PolicyFields.tsx'
import { governedKindOf, policySchema, type PolicyValues } from './policy-values.ts'
import { TryIt } from './TryIt.tsx'
import { say } from './messages/say.ts'

interface PolicyFormProps {
  /** Of an existing policy; absent for a new one. */
  policyId?: string
  saved: PolicyValues
  draftKey: string
  save: (all: PolicyValues, base: PolicyValues) => Promise<unknown>
  onSaved?: (values: PolicyValues, result: unknown) => void
  savedMessage: (values: PolicyValues) => string
  failureTitle: string
}

/** The editor of a policy: the form, and beside it the effect of the draft. */
export function PolicyForm({
  policyId = '',
  saved,
  draftKey,
  save,
  onSaved,
  savedMessage,
  failureTitle,
}: PolicyFormProps) {
  const world = usePolicyContext(useProfileId())
  const reason = useReadOnlyReason()
  const { catalogue } = world
  const isNew = policyId === ''
  const schema = useMemo(
    () => policySchema({ catalogue, stored: isNew ? { targets: [], permissions: [] } : saved }),
    [catalogue, saved, isNew],
  )
  return (
    <div className={classes.layout}>
      <SettingsForm
        schema={schema}
        saved={saved}
        labels={{}}
        describe={(before, now) => policyChanges(before, now, governedKindOf(now.targets) ?? 'run_user', world)}
        draftKey={draftKey}
        wholeFields={wholeLists}
        save={(_changes, all, base) => save(all, base)}
        savedMessage={savedMessage}
        failureTitle={failureTitle}
        {...(onSaved ? { onSaved } : {})}
        {...(reason ? { disabledReason: reason } : {})}
        aside={<Beside policyId={policyId} world={world} />}
      >
        <Fields policyId={policyId} world={world} />
      </SettingsForm>
    </div>
  )
}

/** The draft, and the findings about it. They follow the field that is typed in. */
function useDraft(policyId: string, world: PolicyContext) {
  const values = useDeferredValue(useLiveValues<PolicyValues>())
  return useMemo(() => {
    const draft = parsePolicy({ id: policyId, ...values })
    const others = world.all ?? []
    const mixed = kindsOf(draft).length > 1
    return { values, draft, mixed, findings: lintPolicy(draft, { ...world, others }) }
  }, [policyId, world, values])
}

function Fields({ policyId, world }: { policyId: string; world: PolicyContext }) {
  const { values, findings, mixed } = useDraft(policyId, world)
  // Not that of the draft, which follows: a line of another kind would be drawn as one that never matches.
  const kind = useWatch<PolicyValues, 'targets', PolicyValues, Governed | undefined>({
    name: 'targets',
    compute: governedKindOf,
  })
  const [chosen, setChosen] = useState<'run_user' | 'analysis'>('run_user')
  return (
    <PolicyFields
      values={values}
      kind={kind ?? chosen}
      onKind={setChosen}
      world={world}
      findings={findings}
      mixed={mixed}
      isNew={policyId === ''}
    />
  )
}

function Beside({ policyId, world }: { policyId: string; world: PolicyContext }) {
  const { values, draft, findings } = useDraft(policyId, world)
  const kind = governedKindOf(values.targets) ?? 'run_user'
  return <Tried kind={kind} draft={draft} active={values.active} findings={findings} world={world} />
}

interface TriedProps {
  kind: Governed
  draft: Policy
  active: boolean
  findings: readonly Finding[]
  world: PolicyContext
}

const Tried = memo(function Tried({ kind, draft, active, findings, world }: TriedProps) {
  return (
    <aside className={classes.aside} aria-label={say.tryThisPolicy()}>
      <Card flush>
        <TryIt key={kind} kind={kind} world={world} draft={{ ...draft, active: true }} active={active} />
        <PolicyFindings findings={findings} gaps={world.gaps} onRetry={world.retry} />
      </Card>
    </aside>
  )
})
