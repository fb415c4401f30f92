import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { secondFactors } from '#api/account/account-security.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { ProofFields } from '#features/sign-in/ProofFields.tsx'
import { noProof, proofFields, proofSecrets, useProof } from '#features/sign-in/use-proof.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { methodObjects, methodSubjects } from './second-factor-texts.ts'
import { say } from './messages/say.ts'

const schema = z.object(proofFields)

interface DisableDialogProps {
  method: TwoFactorMethod
  /** No other method would stay on. */
  last: boolean
  onClose: () => void
}

/** Turns a second factor off. TagoIO only asks for the password (contract 4.6), so a lost phone locks nobody out. */
export function DisableFactorDialog({ method, last, onClose }: DisableDialogProps) {
  const disable = useMutation(secondFactors.disable(method))
  const proof = useProof({ code: false })
  return (
    <DialogForm
      title={say.disableMethod({ method: methodObjects[method] })}
      schema={schema}
      defaults={noProof}
      secretFields={proofSecrets}
      submitLabel={say.disable()}
      danger={last}
      failureTitle={say.methodNotDisabled()}
      save={async (given) => {
        await proof.prove(given, disable.mutateAsync)
        notify({ message: say.methodDisabled({ method: methodSubjects[method] }) })
      }}
      onClose={onClose}
    >
      {last && <Notice tone="warn">{say.lastSecondFactor()}</Notice>}
      <ProofFields proof={proof} />
    </DialogForm>
  )
}
