import { Button } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import type { Saml } from '#api/run/saml.ts'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { LeaveGuard } from '#components/form/LeaveGuard.tsx'
import { RestoredNotice } from '#components/form/draft/RestoredNotice.tsx'
import { EnableStep } from './EnableStep.tsx'
import { mappingChanges, mergeMapping } from './mapping-changes.ts'
import { mappedFields, toMappingForm, type MappedField } from './mapping-form.ts'
import { MappingStep } from './MappingStep.tsx'
import { MetadataStep } from './MetadataStep.tsx'
import { RegisterStep } from './RegisterStep.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import styles from './steps.module.css'
import { toSsoForm } from '../sso-form.ts'
import { stepStates } from './step-states.ts'
import { SaveFoot } from './SaveFoot.tsx'
import { StepSection } from './StepSection.tsx'
import type { UploadNotes } from '#features/sso/upload-note.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { usePreflight, type Preflight } from '../metadata/use-preflight.ts'
import { useProviderChoice } from './use-provider-choice.ts'
import { useSsoForm } from '../use-sso-form.ts'
import { ssoSteps, useSsoStep, type SsoStep } from './use-sso-step.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SsoGuideProps {
  profile: string
  portal: string
  saml: Saml
  active: boolean | undefined
  notes: UploadNotes
  readOnly: string | undefined
  enableReason: string | undefined
  onEnable: () => void
  onDirty: (dirty: boolean) => void
}

const titles: Record<SsoStep, () => string> = {
  register: say.registerTitle,
  metadata: say.metadataTitle,
  mapping: say.mapAttributesToUsers,
  review: say.reviewAndSave,
  enable: say.testAndEnable,
}

/** Setting up single sign-on in steps. It can be left and resumed: entries are kept in this browser tab. */
export function SsoGuide(props: SsoGuideProps) {
  const { profile, portal, saml, active, notes, readOnly, enableReason, onEnable, onDirty } = props
  const { open, show } = useSsoStep(saml.issuer === null ? 'register' : active ? undefined : 'enable')
  const going = useRef<SsoStep>(undefined)
  const go = (step: SsoStep | undefined) => {
    going.current = step
    show(step)
  }
  const sso = useSsoForm(profile, saml, () => go('enable'))
  const { form, base, dirty, failure, restored, takeChecked, discard } = sso
  const values = form.watch()
  const preflight = usePreflight({ text: values.source, choice: values.entity, ownEntityId: saml.entityId })
  const read = preflight.state === 'read' ? preflight.checked : undefined
  const [provider, setProvider] = useProviderChoice(profile, read?.provider)
  const wanted = useRef<MappedField>(undefined)

  // A save sends checked metadata, and the check in the worker ends later than the last keystroke.
  useEffect(() => takeChecked(read), [takeChecked, read])
  useEffect(() => onDirty(dirty), [dirty, onDirty])
  // The button that was pressed is gone with its step, so the focus moves to the heading of the next one.
  useEffect(() => {
    if (going.current !== open || open === undefined) return
    going.current = undefined
    const head = document.querySelector<HTMLElement>(`#step-${open} button`)
    head?.scrollIntoView({ block: 'start' })
    head?.focus({ preventScroll: true })
  }, [open])
  useEffect(() => {
    if (open !== 'mapping' || !wanted.current) return
    form.setFocus(wanted.current)
    wanted.current = undefined
  }, [open, form])

  const waits = values.source !== '' && (!read?.usable || (read.risky && !values.accepted))
  const blocked = readOnly ?? (waits ? waitingWords(preflight.state, read?.usable === true) : undefined)
  const save = async () => {
    if (blocked !== undefined || form.formState.isSubmitting) return
    if (await form.trigger()) await sso.submit()
    // Errors of the form's schema, or those of the server about a field: both are shown in the step of that field.
    wanted.current = mappedFields.find((name) => form.getFieldState(name).error)
    if (!wanted.current && !form.getFieldState('tags').error) return
    if (open === 'mapping' && wanted.current) form.setFocus(wanted.current)
    show('mapping')
  }
  useShortcuts([{ keys: 'mod+s', label: common.save(), run: () => void (dirty && open === 'review' && save()) }])

  const changes = mappingChanges(toMappingForm(saml.mapping), toMappingForm(mergeMapping(saml.mapping, base, values)))
  const states = stepStates({
    saml,
    active,
    dirty,
    preflight,
    values,
    invalid: Object.keys(form.formState.errors).length > 0,
  })
  const content: Record<SsoStep, () => ReactNode> = {
    register: () => <RegisterStep saml={saml} portal={portal} provider={provider} onProvider={setProvider} />,
    metadata: () => <MetadataStep preflight={preflight} provider={provider} issuer={saml.issuer} />,
    mapping: () => <MappingStep profile={profile} provider={provider} onProvider={setProvider} preflight={preflight} />,
    review: () => (
      <ReviewStep
        saml={saml}
        active={active}
        checked={values.source !== '' && read?.usable ? read : undefined}
        mapping={changes}
        notes={notes}
      />
    ),
    enable: () => <EnableStep active={active} reason={readOnly ?? enableReason} onEnable={onEnable} />,
  }
  return (
    <FormProvider {...form}>
      <Stack
        as="form"
        gap={3}
        noValidate
        aria-label={say.setUpSAML()}
        onSubmit={(event) => {
          event.preventDefault()
          if (open === 'review') void save()
        }}
      >
        {readOnly && <Notice>{readOnly}</Notice>}
        {restored && dirty && (
          <RestoredNotice {...(sso.movedFrom ? { moved: mappingChanges(sso.movedFrom, toSsoForm(saml)) } : {})} />
        )}
        <ol className={styles['steps']}>
          {ssoSteps.map((step, at) => (
            <StepSection
              key={step}
              id={step}
              number={at + 1}
              title={titles[step]()}
              state={states[step]}
              open={open === step}
              onToggle={() => show(open === step ? undefined : step)}
            >
              {content[step]()}
              {step === 'review' ? (
                <SaveFoot
                  failure={failure}
                  dirty={dirty}
                  busy={form.formState.isSubmitting}
                  blocked={blocked}
                  onTheirs={sso.keepTheirs}
                  onMine={(theirs) => void sso.saveMine(theirs)}
                  onDiscard={discard}
                />
              ) : (
                step !== 'enable' && (
                  <div>
                    <Button variant={dirty ? 'filled' : 'default'} onClick={() => go(ssoSteps[at + 1])}>
                      {common.continue()}
                    </Button>
                  </div>
                )
              )}
            </StepSection>
          ))}
        </ol>
      </Stack>
      <LeaveGuard when={dirty} onLeave={discard} />
    </FormProvider>
  )
}

function waitingWords(state: Preflight['state'], usable: boolean): string {
  if (state !== 'read') return say.notCheckedYet()
  return usable ? say.usableAtRiskHelp() : say.cannotBeUsedHelp()
}
