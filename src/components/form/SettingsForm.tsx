import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { FormProvider, type FieldValues } from 'react-hook-form'
import { useShortcuts } from '../command/use-shortcuts.ts'
import { ErrorPanel } from '../feedback/ErrorPanel.tsx'
import { notify } from '../feedback/notify.ts'
import { changedFields, changesInWords, type Change } from './changes.ts'
import { DiscardDraft } from './discard-draft.ts'
import classes from './forms.module.css'
import { LeaveGuard } from './LeaveGuard.tsx'
import { SaveBar } from './SaveBar.tsx'
import { useFormEngine, type FormEngineOptions } from './use-form-engine.ts'

const ReviewDialog = lazy(() => import('./ReviewDialog.tsx').then((m) => ({ default: m.ReviewDialog })))

export interface SettingsFormProps<Values extends FieldValues> extends FormEngineOptions<Values> {
  labels: Partial<Record<keyof Values, string>>
  savedMessage?: (values: Values) => string
  failureTitle?: string
  /** Why nothing can be changed here; the fields are then shown, not editable. */
  disabledReason?: string
  /** The difference in words, where the values are more than fields with labels. */
  describe?: (saved: Values, now: Values) => readonly Change[]
  /** Stands beside the form and sees what is typed, a preview say. */
  aside?: ReactNode
  children: ReactNode
}

/** What a `save` may resolve to: its toast then offers to take it back. */
export interface Undoable {
  undo: () => Promise<unknown>
}

const isUndoable = (result: unknown): result is Undoable =>
  typeof result === 'object' && result !== null && 'undo' in result && typeof result.undo === 'function'

/** A form that edits something that exists, on a page of its own. */
export function SettingsForm<Values extends FieldValues>(props: SettingsFormProps<Values>) {
  const {
    labels,
    savedMessage,
    failureTitle = 'The changes were not saved',
    disabledReason,
    describe = (saved, current) => changesInWords(saved, current, labels, secretFields),
    aside,
    children,
    secretFields,
  } = props
  const passing = useRef(false)
  const engine = useFormEngine({
    ...props,
    onSaved: (values, result) => {
      // A page that leads elsewhere after a save does so before the next drawing: it must not be asked.
      passing.current = true
      notify({ message: savedMessage?.(values) ?? 'Saved', ...(isUndoable(result) ? { undo: result.undo } : {}) })
      props.onSaved?.(values, result)
    },
  })
  const [reviewing, setReviewing] = useState(false)
  const { form, dirty, base, failure, restored, submit, discard } = engine
  const now = form.watch()
  useEffect(() => {
    if (dirty) passing.current = false
  }, [dirty])
  useShortcuts([{ keys: 'mod+s', label: 'Save', run: () => void (dirty && !dialogIsOpen() && submit()) }])
  return (
    <FormProvider {...form}>
      <DiscardDraft value={dirty ? discard : undefined}>
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          {disabledReason && <p className={classes.notice}>{disabledReason}</p>}
          {restored && dirty && (
            <p className={classes.notice} role="status">
              What you typed before is here again. It is not saved yet.
            </p>
          )}
          {failure && <ErrorPanel error={failure.error} title={failureTitle} />}
          <fieldset className={classes.fields} disabled={disabledReason !== undefined}>
            {children}
          </fieldset>
          {dirty && (
            <SaveBar
              count={describe(base, now).length || Object.keys(changedFields(base, now)).length}
              saving={form.formState.isSubmitting}
              onDiscard={discard}
              onReview={() => setReviewing(true)}
            />
          )}
        </form>
        {aside}
      </DiscardDraft>
      <LeaveGuard when={dirty} passing={passing} onLeave={discard} />
      {reviewing && (
        <Suspense>
          <ReviewDialog changes={describe(base, now)} onClose={() => setReviewing(false)} />
        </Suspense>
      )}
    </FormProvider>
  )
}

/** A form behind a dialog must not be saved by a key meant for the dialog. */
function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
