import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import { confirms, describeQuestion } from './confirmation.ts'
import { Dialog, DialogFooter } from './Dialog.tsx'
import { FormFailure } from './FormFailure.tsx'
import styles from './ConfirmDialog.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export interface ConfirmDialogProps {
  title: string
  /** What will happen, and to how many. */
  body: ReactNode
  /** The verb and the object: "Delete 3 users". */
  confirmLabel: string
  danger?: boolean
  /** Text that must be typed first: the name or e-mail of what is destroyed. */
  typeToConfirm?: string
  /** True while it cannot be confirmed yet, whatever is typed. */
  waits?: boolean
  /** Does the work. The dialog closes when it succeeds, and stays open with the reason when it fails. */
  run: () => Promise<unknown>
  onClose: () => void
  /** Title of a failure: what did not happen. By default it is made from the button's label. */
  failureTitle?: string
}

/** Asks before something that affects people or destroys a thing (levels 1 and 2 of the confirmation ladder). */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, body, danger = false, typeToConfirm, waits = false, run, onClose } = props
  const words = describeQuestion(props)
  const [typed, setTyped] = useState('')
  const [failure, setFailure] = useState<{ error: unknown }>()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const ready = !waits && (typeToConfirm === undefined || confirms(typed, typeToConfirm))

  const confirm = async () => {
    if (!ready || running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    try {
      await run()
      onClose()
    } catch (error) {
      setFailure({ error })
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  return (
    <Dialog title={title} onClose={() => (busy ? undefined : onClose())} width={460}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void confirm()
        }}
      >
        {failure && <FormFailure failure={failure} title={words.failure} />}
        <div>{typeof body === 'string' ? visibleName(body) : body}</div>
        {typeToConfirm === undefined ? null : (
          <TextInput
            label={
              <>
                {say.typeToConfirm({
                  text: words.type,
                  expected: (inside) => <b className={styles['expected']}>{inside}</b>,
                })}
              </>
            }
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-autofocus
          />
        )}
        <DialogFooter>
          <Button
            variant="default"
            onClick={onClose}
            disabled={busy}
            {...(typeToConfirm === undefined ? { 'data-autofocus': true } : {})}
          >
            {common.cancel()}
          </Button>
          <Button type="submit" {...(danger ? { color: 'red' } : {})} disabled={!ready} loading={busy}>
            {words.confirm}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  )
}
