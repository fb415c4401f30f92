import { useRef } from 'react'
import * as z from 'zod/mini'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { useDeleteProfile } from '#features/profiles/use-delete-profile.ts'
import {
  noProof,
  proofFields,
  proofSecrets,
  useProof,
  withoutAddress,
  type ProofValues,
} from '#features/sign-in/use-proof.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

const schema = z.object(proofFields)

interface LeaveDialogProps {
  profile: string
  name: string
  /** Called once the dialog is closed after leaving. */
  onLeft: () => void
  onClose: () => void
}

/** Level 3 of the confirmation ladder: the account's own password, and a code where a second factor is on. */
export function LeaveDialog({ profile, name, onLeft, onClose }: LeaveDialogProps) {
  const proof = useProof()
  const leave = useDeleteProfile(profile)
  const left = useRef(false)
  const save = async (given: ProofValues) => {
    await proof.prove(given, (login) => leave(withoutAddress(login)))
    left.current = true
  }
  // The navigation happens on closing: while the form holds a password, it lets nobody leave the page.
  const close = () => {
    onClose()
    if (left.current) onLeft()
  }
  return (
    <DialogForm
      title={say.leaveName({ name })}
      schema={schema}
      defaults={noProof}
      secretFields={proofSecrets}
      submitLabel={say.leaveProfile()}
      failureTitle={say.notLeft({ name })}
      save={save}
      onClose={close}
    >
      <Stack>
        <p>{say.leaveMeaning({ name: visibleName(name) })}</p>
        <ProofFields proof={proof} />
      </Stack>
    </DialogForm>
  )
}
