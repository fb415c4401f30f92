import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { secondFactors } from '#api/account/account-security.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { DemoHint } from '#features/sign-in/DemoHint.tsx'
import { SendCode } from '#features/sign-in/SendCode.tsx'
import { explainProof, onField, proofFields } from '#features/sign-in/use-proof.ts'
import { AuthenticatorKey } from './AuthenticatorKey.tsx'
import { methodObjects, methodSubjects } from './second-factor-texts.ts'
import { say } from './messages/say.ts'

/** Leaving the field empty on the way to another button is no mistake. */
const schema = z.object({ code: proofFields.code })

interface ConfirmCodeDialogProps {
  method: TwoFactorMethod
  /** The server's answer when the method was requested. */
  answer: unknown
  /** Requests the method once more, which sends a new code. */
  again: () => Promise<unknown>
  onClose: () => void
}

/** The first code turns the method on; a wrong code keeps this step (regression class R14). */
export function ConfirmCodeDialog({ method, answer, again, onClose }: ConfirmCodeDialogProps) {
  const confirm = useMutation(secondFactors.confirm(method))
  const save = async ({ code }: z.infer<typeof schema>) => {
    if (code === '') throw onField('code', say.enterSixDigitCode())
    await confirm.mutateAsync(code).catch((error: unknown) => {
      throw explainProof(error)
    })
    notify({ message: say.methodEnabled({ method: methodSubjects[method] }) })
  }
  const send = async () => {
    await again()
    return true
  }
  return (
    <DialogForm
      title={say.confirmMethod({ method: methodObjects[method] })}
      schema={schema}
      defaults={{ code: '' }}
      secretFields={['code']}
      submitLabel={say.confirm()}
      failureTitle={say.methodNotOnYet()}
      save={save}
      onClose={onClose}
    >
      {method === 'authenticator' && <AuthenticatorKey answer={answer} />}
      <TextField name="code" label={say.sixDigitCode()} inputMode="numeric" autoComplete="one-time-code" first />
      <DemoHint of="code" />
      {method !== 'authenticator' && <SendCode method={method} sent={1} send={send} />}
    </DialogForm>
  )
}
