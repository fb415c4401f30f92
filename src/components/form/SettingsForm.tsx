import { useEffect, useRef, type ReactNode } from 'react'
import { FormProvider, type FieldValues } from 'react-hook-form'
import { useShortcuts } from '../command/use-shortcuts.ts'
import { FormFailure } from '../feedback/FormFailure.tsx'
import { notify } from '../feedback/notify.ts'
import { describeChanges, type Change } from './save/changes.ts'
import { DiscardDraft } from './draft/discard-draft.ts'
import classes from './forms.module.css'
import { LeaveGuard } from './LeaveGuard.tsx'
import { RestoredNotice } from './draft/RestoredNotice.tsx'
import { Unsaved } from './save/Unsaved.tsx'
import { useFormEngine, type FormEngineOptions } from './use-form-engine.ts'
import { isUndoable } from './save/undoable.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export interface SettingsFormProps<Values extends FieldValues> extends FormEngineOptions<Values> {
  labels: Partial<Record<keyof Values, string>>
  savedMessage?: (values: Values) => string
  failureTitle?: string
  /** Why nothing can be changed here; the fields are then read-only. */
  disabledReason?: string
  /** Describes the difference, where the values are more than labelled fields. */
  describe?: (saved: Values, now: Values) => readonly Change[]
  /** Addresses that may be opened without asking: the draft is kept, and the page shows that there is one. */
  draftStaysAt?: (pathname: string) => boolean
  /** Shown beside the form with the typed values, for example a preview. */
  aside?: ReactNode
  children: ReactNode
}

/** A form that edits something that exists, on a page of its own. */
export function SettingsForm<Values extends FieldValues>(props: SettingsFormProps<Values>) {
  const {
    labels,
    savedMessage,
    failureTitle = say.changesNotSaved(),
    disabledReason,
    describe = (saved, current) => describeChanges(saved, current, labels, secretFields),
    draftStaysAt,
    aside,
    children,
    secretFields,
  } = props
  const passing = useRef(false)
  const engine = useFormEngine({
    ...props,
    onSaved: (values, result) => {
      // A page that navigates after a save does so before the next render: the guard must not ask.
      passing.current = true
      notify({ message: savedMessage?.(values) ?? say.saved(), ...(isUndoable(result) ? { undo: result.undo } : {}) })
      props.onSaved?.(values, result)
    },
  })
  const { form, dirty, base, failure, restored, movedFrom, submit, discard } = engine
  useEffect(() => {
    if (dirty) passing.current = false
  }, [dirty])
  useShortcuts([{ keys: 'mod+s', label: common.save(), run: () => void (dirty && !dialogIsOpen() && submit()) }])
  const discardWithUndo = () => {
    const restore = discard()
    notify({ message: say.changesDiscarded(), undo: () => Promise.resolve(restore()) })
  }
  const takeBack = ({ revert }: Change) => {
    if (revert) form.reset({ ...form.getValues(), ...revert() }, { keepDefaultValues: true })
  }
  return (
    <FormProvider {...form}>
      <DiscardDraft value={dirty ? discardWithUndo : undefined}>
        <Stack
          as="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          {disabledReason && <Notice>{disabledReason}</Notice>}
          {restored && dirty && <RestoredNotice {...(movedFrom ? { moved: describe(movedFrom, props.saved) } : {})} />}
          {failure && <FormFailure failure={failure} title={failureTitle} />}
          <fieldset className={classes.fields} disabled={disabledReason !== undefined}>
            {children}
          </fieldset>
          {dirty && (
            <Unsaved
              base={base}
              describe={describe}
              onDiscard={discardWithUndo}
              onTakeBack={takeBack}
              onSave={() => void submit()}
            />
          )}
        </Stack>
        {aside}
      </DiscardDraft>
      <LeaveGuard
        when={dirty}
        passing={passing}
        onLeave={discardWithUndo}
        onSave={submit}
        {...(draftStaysAt ? { staysAt: draftStaysAt } : {})}
      />
    </FormProvider>
  )
}

/** Whether a dialog is open: its save shortcut must not save the form behind it. */
function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
