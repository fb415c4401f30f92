import { Button } from '@mantine/core'
import { useEffect, useState, type RefObject } from 'react'
import { Dialog, DialogFooter } from '../feedback/Dialog.tsx'
import { useNavigationGuard } from '../navigation/use-navigation-guard.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface LeaveGuardProps {
  /** True while something typed would be lost. */
  when: boolean
  /** Set by a form that has asked itself, so that nobody is asked twice. */
  passing?: RefObject<boolean>
  onLeave: () => void
  /** Saves what was typed and resolves to whether it is saved; without it the question does not offer saving. */
  onSave?: () => Promise<boolean>
  /** Addresses where nothing typed is lost. */
  staysAt?: (pathname: string) => boolean
}

/** Asks once before a navigation or closing the tab loses what was typed. */
export function LeaveGuard({ when, passing, onLeave, onSave, staysAt }: LeaveGuardProps) {
  const [saving, setSaving] = useState(false)
  const held = useNavigationGuard(
    (next, here) => when && passing?.current !== true && here !== next && staysAt?.(next) !== true,
  )
  useEffect(() => {
    if (!when) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [when])
  // The save may ask questions of its own, and its failure is shown in the form: this dialog makes room for them.
  if (held === undefined || saving) return null
  const saveAndGo = async (save: () => Promise<boolean>) => {
    setSaving(true)
    const saved = await save().catch(() => false)
    setSaving(false)
    if (saved) held.proceed()
    else held.reset()
  }
  return (
    <DiscardDialog
      onStay={() => held.reset()}
      onDiscard={() => {
        onLeave()
        held.proceed()
      }}
      {...(onSave ? { onSave: () => void saveAndGo(onSave) } : {})}
    />
  )
}

interface DiscardDialogProps {
  onStay: () => void
  onDiscard: () => void
  onSave?: () => void
}

/** The question itself, for forms that close without a navigation. */
export function DiscardDialog({ onStay, onDiscard, onSave }: DiscardDialogProps) {
  return (
    <Dialog title={say.discardWhatYouTyped()} onClose={onStay} width={460}>
      <p>{say.whatTypedNotSaved()}</p>
      <DialogFooter>
        <Button variant="default" onClick={onStay} data-autofocus>
          {common.keepEditing()}
        </Button>
        <Button color="red" onClick={onDiscard}>
          {common.discard()}
        </Button>
        {onSave && (
          <Button data-sends onClick={onSave}>
            {say.saveAndContinue()}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  )
}
