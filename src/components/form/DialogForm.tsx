import { Button } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { FormProvider, type FieldValues } from 'react-hook-form'
import { latinKey } from '../command/latin-key.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Dialog, DialogFooter } from '../feedback/Dialog.tsx'
import { FormFailure } from '../feedback/FormFailure.tsx'
import { InTurn } from './InTurn.tsx'
import { keepFocus } from './keep-focus.ts'
import { DiscardDialog, LeaveGuard } from './LeaveGuard.tsx'
import { RestoredNotice } from './draft/RestoredNotice.tsx'
import { useFormEngine, type FormEngineOptions } from './use-form-engine.ts'
import { say as common } from '#lib/messages/say.ts'

export interface DialogFormProps<Values extends FieldValues> extends Omit<
  FormEngineOptions<Values>,
  'saved' | 'save' | 'onSaved'
> {
  title: string
  defaults: Values
  submitLabel: string
  failureTitle: string
  save: (values: Values) => Promise<unknown>
  onClose: () => void
  /** Label of a second button, which saves and starts over in the same dialog. */
  againLabel?: string | undefined
  /** Left of the buttons. */
  footer?: ReactNode
  /** It cannot be undone. */
  danger?: boolean
  /** True while it cannot be sent, whatever is typed. */
  waits?: boolean
  /** It opens over a form, which guards the page already: nobody is asked twice. */
  overForm?: boolean
  children: ReactNode
}

/** A form that makes something, in a dialog. Closing it with input asks once; opened again it is empty. */
export function DialogForm<Values extends FieldValues>(props: DialogFormProps<Values>) {
  const {
    title,
    defaults,
    submitLabel,
    failureTitle,
    save,
    onClose,
    footer,
    againLabel,
    danger,
    waits = false,
    overForm = false,
    children,
  } = props
  const passing = useRef(false)
  const [asking, setAsking] = useState(false)
  const again = useRef(false)
  const element = useRef<HTMLFormElement>(null)
  const leave = () => {
    passing.current = true
    onClose()
  }
  const engine = useFormEngine({
    ...props,
    saved: defaults,
    save: (_changes, all: Values) => save(all),
    onSaved: () => {
      if (!again.current) return leave()
      again.current = false
      engine.begin(defaults)
      element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
      return undefined
    },
  })
  const { form, dirty, failure, restored, submit, discard } = engine
  const busy = form.formState.isSubmitting
  const close = () => {
    if (busy) return
    if (dirty) setAsking(true)
    else leave()
  }
  return (
    <>
      <Dialog title={title} onClose={close} closeOnClickOutside={false}>
        <FormProvider {...form}>
          {/* The save shortcut works here as on pages. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <Stack
            ref={element}
            as="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              if (!waits) void submit()
            }}
            onKeyDown={(event) => {
              if (latinKey(event.nativeEvent) !== 's' || !(event.metaKey || event.ctrlKey)) return
              event.preventDefault()
              if (!waits) void submit()
            }}
          >
            {restored && dirty && <RestoredNotice saving="" />}
            {failure && <FormFailure failure={failure} title={failureTitle} />}
            <InTurn>{children}</InTurn>
            <DialogFooter start={footer}>
              <Button variant="default" onMouseDown={keepFocus} onClick={close} disabled={busy}>
                {common.cancel()}
              </Button>
              {againLabel && (
                // Not a submit button: Enter presses the first of those.
                <Button
                  variant="default"
                  onMouseDown={keepFocus}
                  disabled={busy || waits}
                  onClick={() => {
                    again.current = true
                    void submit()
                  }}
                >
                  {againLabel}
                </Button>
              )}
              <Button
                type="submit"
                onMouseDown={keepFocus}
                onClick={() => (again.current = false)}
                loading={busy}
                disabled={waits}
                {...(danger ? { color: 'red' } : {})}
              >
                {visibleName(submitLabel)}
              </Button>
            </DialogFooter>
          </Stack>
        </FormProvider>
      </Dialog>
      {!overForm && <LeaveGuard when={dirty} passing={passing} onLeave={discard} />}
      {asking && (
        <DiscardDialog
          onStay={() => setAsking(false)}
          onDiscard={() => {
            discard()
            leave()
          }}
        />
      )}
    </>
  )
}
