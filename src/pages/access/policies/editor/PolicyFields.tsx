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
import { say as sayPolicies } from '../messages/say.ts'
import { say } from './messages/say.ts'

const MixedRows = lazyPart(() => import('./MixedRows.tsx'), 'MixedRows')
const JsonView = lazyPart(() => import('#components/display/JsonView.tsx'), 'JsonView')

interface PolicyFieldsProps {
  values: PolicyValues
  kind: Governed
  onKind: (kind: Governed) => void
  world: PolicyContext
  findings: readonly Finding[]
  /** Both kinds of target are stored: until the policy is split, only name and tags may change. */
  mixed: boolean
  isNew: boolean
}

/** The form of a policy: its sentence, its targets and permissions, its tags, and the request it makes. */
export function PolicyFields({ values, kind, onKind, world, findings, mixed, isNew }: PolicyFieldsProps) {
  const known = useQuery(tagKeys.list(useProfileId(), 'analysis')).data
  const draft: Policy = parsePolicy({ id: '', ...values })
  const at = (list: 'targets' | 'permissions', index: number) =>
    findings.filter((found) => found.at?.list === list && found.at.index === index)
  return (
    <Card flush>
      <div className={classes.section}>
        <TextField name="name" label={say.name()} required />
        {!mixed && (
          <Notice role="group" aria-label={say.inWords()}>
            <Sentence pieces={describePolicy(draft, world)} />
          </Notice>
        )}
        {isNew && <CheckboxField name="active" label={say.switchedOn()} help={say.grantsNothingWhileOff()} />}
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
            title={sayPolicies.who()}
            help={say.whoHelp()}
            addLabel={say.addWho()}
            fresh={() => writeChoice(kind, emptyChoice('tag'))}
            row={(parts) => (
              <TargetRow key={parts.at} {...parts} kind={kind} world={world} findings={at('targets', parts.at)} />
            )}
          />
          <RowList
            name="permissions"
            title={sayPolicies.mayDo()}
            help={say.mayDoHelp()}
            addLabel={say.addPermission()}
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
        <TagsField name="tags" label={say.tagsOfThePolicy()} max={30} suggestions={known ?? []} help={say.tagsHelp()} />
      </div>
      <WireView values={values} />
    </Card>
  )
}

/** The kind of target. Changing it means choosing all targets again. */
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
      <legend className="visually-hidden">{say.forUsersOrAnalyses()}</legend>
      <div className={classes.radios}>
        {governed.map((one) => (
          <ChoiceLabel key={one}>
            <input type="radio" name={group} checked={kind === one} onChange={() => choose(one)} />
            {one === 'run_user' ? say.forUsers() : say.forAnalyses()}
          </ChoiceLabel>
        ))}
      </div>
    </fieldset>
  )
}

/** The body of the request, as the API receives it. */
function WireView({ values }: { values: PolicyValues }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.section}>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say.hideTheJSON() : say.showAsJSON()}
      </TextButton>
      {open && (
        <Suspense>
          <JsonView value={contentOf(values)} label={say.policyAsJSON()} />
        </Suspense>
      )}
    </div>
  )
}
