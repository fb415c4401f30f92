import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { parsePolicy } from '#api/policies.ts'
import { kindsOf } from '#features/policies/describe.ts'
import { lintPolicy } from '#features/policies/lint.ts'
import { usePolicyWorld, type PolicyContext } from '#features/policies/use-policy-context.ts'
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

interface PolicyFormProps {
  /** Of a policy that exists; a new one has none. */
  policyId?: string
  saved: PolicyValues
  draftKey: string
  save: (all: PolicyValues, base: PolicyValues) => Promise<unknown>
  onSaved?: (values: PolicyValues, result: unknown) => void
  savedMessage: (values: PolicyValues) => string
  failureTitle: string
}

/** A policy being written: the form, and beside it what it would do. */
export function PolicyForm({
  policyId = '',
  saved,
  draftKey,
  save,
  onSaved,
  savedMessage,
  failureTitle,
}: PolicyFormProps) {
  const world = usePolicyWorld(useProfileId())
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

/** What is typed, and what is to be said about it. */
function useDraft(policyId: string, world: PolicyContext) {
  const values = useFormContext<PolicyValues>().watch()
  const draft = parsePolicy({ id: policyId, ...values })
  const others = world.all ?? []
  const mixed = kindsOf(draft).length > 1
  return { values, draft, mixed, findings: lintPolicy(draft, { ...world, others }) }
}

function Fields({ policyId, world }: { policyId: string; world: PolicyContext }) {
  const { values, findings, mixed } = useDraft(policyId, world)
  const [chosen, setChosen] = useState<'run_user' | 'analysis'>('run_user')
  return (
    <PolicyFields
      values={values}
      kind={governedKindOf(values.targets) ?? chosen}
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
  return (
    <aside className={classes.aside} aria-label="Try this policy">
      <Card flush>
        <TryIt key={kind} kind={kind} world={world} draft={{ ...draft, active: true }} active={values.active} />
        <PolicyFindings findings={findings} gaps={world.gaps} onRetry={world.retry} />
      </Card>
    </aside>
  )
}
