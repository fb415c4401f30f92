import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import { secondFactors } from '#api/account/account-security.ts'
import type { Account } from '#api/account/account.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { noProof, proofFields, proofSecrets, useProof, type ProofValues } from '#features/sign-in/use-proof.ts'
import { ConfirmCodeDialog } from './ConfirmCodeDialog.tsx'
import { methodObjects, originOf } from './second-factor-texts.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const schema = z.object(proofFields)

interface EnableDialogProps {
  method: TwoFactorMethod
  account: Account
  onClose: () => void
}

/** Two steps: the password requests the method, its first code turns it on. */
export function EnableFactorDialog({ method, account, onClose }: EnableDialogProps) {
  const enable = useMutation(secondFactors.enable(method))
  const proof = useProof({ code: false })
  // The password is held in memory until the last step is done, so that a new code can be requested.
  const [asked, setAsked] = useState<{ answer: unknown; again: () => Promise<unknown> }>()
  const done = useRef(false)
  const ask = (given: ProofValues) => proof.prove(given, enable.mutateAsync)
  if (asked) return <ConfirmCodeDialog method={method} answer={asked.answer} again={asked.again} onClose={onClose} />
  return (
    <DialogForm
      title={say.enableMethod({ method: methodObjects[method] })}
      schema={schema}
      defaults={noProof}
      secretFields={proofSecrets}
      submitLabel={common.continue()}
      failureTitle={say.methodNotEnabled()}
      save={async (given) => {
        const answer = await ask(given)
        done.current = true
        setAsked({ answer, again: () => ask(given) })
      }}
      // A finished step leads to the next by itself; closing means giving up.
      onClose={() => {
        if (!done.current) onClose()
      }}
    >
      <p>{say.proveFirst({ origin: originOf(method, account) })}</p>
      <ProofFields proof={proof} />
    </DialogForm>
  )
}
