import { TextInput } from '@mantine/core'
import * as z from 'zod/mini'
import { changePassword } from '../../api/account-security.ts'
import { notify } from '../../components/feedback/notify.ts'
import { DialogForm } from '../../components/form/DialogForm.tsx'
import { PasswordField } from '../../components/form/PasswordField.tsx'

const schema = z
  .object({
    code: z.string().check(z.trim(), z.minLength(1, 'Enter the code of the mail')),
    password: z.string().check(z.minLength(6, 'At least 6 characters')),
    again: z.string(),
  })
  .check(z.refine(({ password, again }) => password === again, { path: ['again'], error: 'The two differ' }))

/** The answer was yes, and the new password does not open the account. */
class NotProven extends Error {
  readonly title = 'TagoIO accepted the code, but the new password does not work yet'
  readonly nextStep = 'Try to sign in with it in a few minutes, or have another mail sent.'
}

interface PasswordDialogProps {
  api: string
  email: string
  sent: boolean
  onClose: () => void
}

/** The code of the mail and the new password, twice. Success is told only when the new password opens the account. */
export function PasswordDialog({ api, email, sent, onClose }: PasswordDialogProps) {
  const save = async ({ code, password }: z.infer<typeof schema>) => {
    if (!(await changePassword(api, code, { email, password }))) throw new NotProven('not proven')
    notify({ message: 'Password changed' })
  }
  return (
    <DialogForm
      title="Set a new password"
      schema={schema}
      defaults={{ code: '', password: '', again: '' }}
      secretFields={['code', 'password', 'again']}
      submitLabel="Set password"
      failureTitle="The password was not changed"
      save={save}
      onClose={onClose}
    >
      {sent && <p role="status">A mail with a code is on its way to {email}.</p>}
      <TextInput label="Your account" type="email" value={email} readOnly autoComplete="username" />
      <PasswordField name="code" label="Code of the mail" autoComplete="off" />
      <PasswordField name="password" label="New password" help="At least 6 characters." autoComplete="new-password" />
      <PasswordField name="again" label="New password again" autoComplete="new-password" />
    </DialogForm>
  )
}
