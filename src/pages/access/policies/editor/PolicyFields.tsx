import { useQuery } from '@tanstack/react-query'
import { Suspense, useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { contentOf, parsePolicy, type Policy } from '#api/policies.ts'
import { governed, type Governed } from '#api/policy-catalogue.ts'
import type { Finding } from '#features/policies/findings.ts'
import { describePolicy } from '#features/policies/describe.ts'
import { asTuple, readChoice, writeChoice } from '#features/policies/tuple.ts'
import { tagKeys } from '#api/tag-keys.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { Sentence } from '#features/policies/Sentence.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import classes from './editor.module.css'
import { PermissionRow } from './PermissionRow.tsx'
import type { PolicyValues } from './policy-values.ts'
import { RowList } from './RowList.tsx'
import { TargetRow } from './TargetRow.tsx'
import { emptyChoice } from './match-kinds.ts'

const MixedRows = lazyPart(() => import('./MixedRows.tsx'), 'MixedRows')
const JsonView = lazyPart(() => import('#components/display/JsonView.tsx'), 'JsonView')

interface PolicyFieldsProps {
  values: PolicyValues
  kind: Governed
  onKind: (kind: Governed) => void
  world: PolicyContext
  findings: readonly Finding[]
  /** Both kinds of target are stored: until it is split nothing but name and tags may change. */
  mixed: boolean
  isNew: boolean
}

/** The form of a policy: its sentence, who, what they may, tags, and how it goes over the wire. */
export function PolicyFields({ values, kind, onKind, world, findings, mixed, isNew }: PolicyFieldsProps) {
  const known = useQuery(tagKeys.of(useProfileId(), 'analysis')).data
  const draft: Policy = parsePolicy({ id: '', ...values })
  const at = (list: 'targets' | 'permissions', index: number) =>
    findings.filter((found) => found.at?.list === list && found.at.index === index)
  return (
    <Card flush>
      <div className={classes.section}>
        <TextField name="name" label="Name" required />
        {!mixed && (
          <Notice role="group" aria-label="In words">
            <Sentence pieces={describePolicy(draft, world)} />
          </Notice>
        )}
        {isNew && <CheckboxField name="active" label="Switched on" help="It grants nothing while it is off." />}
      </div>
      {mixed ? (
        <Suspense>
          <MixedRows policy={draft} world={world} />
        </Suspense>
      ) : (
        <>
          <KindChoice kind={kind} onKind={onKind} />
          <RowList
            name="targets"
            title="Who"
            help="Any of these is enough."
            addLabel="Add who"
            fresh={() => writeChoice(kind, emptyChoice('tag'))}
            row={(parts) => (
              <TargetRow key={parts.at} {...parts} kind={kind} world={world} findings={at('targets', parts.at)} />
            )}
          />
          <RowList
            name="permissions"
            title="May do"
            help="Inside a policy a deny wins over an allow. Keep a deny in the policy whose allow it limits."
            addLabel="Add permission"
            fresh={() => ({
              effect: 'allow',
              action: [],
              resource: writeChoice(kind === 'run_user' ? 'dashboard' : 'device', emptyChoice('tag-match')),
            })}
            row={(parts) => (
              <PermissionRow
                key={parts.at}
                {...parts}
                kind={kind}
                world={world}
                findings={at('permissions', parts.at)}
              />
            )}
          />
        </>
      )}
      <div className={classes.section}>
        <TagsField
          name="tags"
          label="Tags of the policy"
          max={30}
          suggestions={known ?? []}
          help="For finding it. A tag _delete_protection_ keeps it from being deleted; its value is the reason."
        />
      </div>
      <WireView values={values} />
    </Card>
  )
}

/** One kind of target in a policy: whoever is asked for the other kind is chosen anew. */
function KindChoice({ kind, onKind }: { kind: Governed; onKind: (kind: Governed) => void }) {
  const { setValue, getValues } = useFormContext<PolicyValues>()
  const group = useId()
  const choose = (next: Governed) => {
    onKind(next)
    const moved = getValues('targets').map((row) => {
      const choice = readChoice(asTuple(row) ?? [])
      return choice && choice.by !== 'id' ? writeChoice(next, choice) : writeChoice(next, emptyChoice('tag'))
    })
    setValue('targets', moved, { shouldDirty: true })
  }
  return (
    <fieldset className={`${classes.section ?? ''} ${classes.bare ?? ''}`}>
      <legend className="visually-hidden">For users or for analyses</legend>
      <div className={classes.radios}>
        {governed.map((one) => (
          <ChoiceLabel key={one}>
            <input type="radio" name={group} checked={kind === one} onChange={() => choose(one)} />
            {one === 'run_user' ? 'For users of the portal' : 'For analyses'}
          </ChoiceLabel>
        ))}
      </div>
    </fieldset>
  )
}

/** The body of the request, as the API would get it. */
function WireView({ values }: { values: PolicyValues }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.section}>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the JSON' : 'Show as JSON'}
      </TextButton>
      {open && (
        <Suspense>
          <JsonView value={contentOf(values)} label="Policy as JSON" />
        </Suspense>
      )}
    </div>
  )
}
