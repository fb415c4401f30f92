import { TextInput } from '@mantine/core'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { changePassword } from '#api/account/account-security.ts'
import { ApiError } from '#api/http/errors.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { onField } from '#features/sign-in/use-proof.ts'
import { recoveryCode } from './recovery-code.ts'
import { DemoHint } from '#features/sign-in/DemoHint.tsx'

const schema = z
  .object({
    code: z.string().check(meant.plain, z.minLength(1, 'Enter the code of the mail')),
    password: z.string().check(z.minLength(6, 'At least 6 characters')),
    again: z.string(),
  })
  .check(z.refine(({ password, again }) => password === again, { path: ['again'], error: 'The two differ' }))

/** The server said yes, but nothing proves that the new password works. */
class NotProven extends Error {
  readonly title: string
  readonly nextStep = 'Try to sign in with the new password in another window, or have another mail sent.'
  constructor(works: 'refused' | 'unknown') {
    super('not proven')
    this.title =
      works === 'refused'
        ? 'TagoIO accepted the code, but the new password does not work'
        : 'TagoIO accepted the code, but the new password could not be tried'
  }
}

/** The code is sent as the token, so a wrong one is refused with the message for a wrong token (contract 4.5). */
function besideCode(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'unauthorized') return error
  return onField('code', 'The code is wrong, was used, or has expired')
}

interface PasswordDialogProps {
  api: string
  email: string
  sent: boolean
  onClose: () => void
}

/** The code of the mail and the new password, twice. Success is reported only when the new password works. */
export function PasswordDialog({ api, email, sent, onClose }: PasswordDialogProps) {
  const save = async ({ code, password }: z.infer<typeof schema>) => {
    const works = await changePassword(api, recoveryCode(code), { email, password }).catch((error: unknown) => {
      throw besideCode(error)
    })
    if (works !== 'works') throw new NotProven(works)
    notify({ message: 'Password changed' })
  }
  return (
    <DialogForm
      title="Set a new password"
      schema={schema}
      defaults={{ code: '', password: '', again: '' }}
      secretFields={['code', 'password', 'again']}
      submitLabel="Set password"
      failureTitle="The new password is not in place"
      save={save}
      onClose={onClose}
    >
      {sent && <p role="status">A mail is on its way to {email}. It may take some minutes.</p>}
      <TextInput label="Your account" type="email" value={email} readOnly autoComplete="username" />
      <PasswordField name="code" label="Code or link of the mail" autoComplete="off" />
      <DemoHint of="mail" />
      <PasswordField name="password" label="New password" help="At least 6 characters." autoComplete="new-password" />
      <PasswordField name="again" label="New password again" autoComplete="new-password" />
    </DialogForm>
  )
}
