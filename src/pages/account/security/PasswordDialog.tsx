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
import { say } from './messages/say.ts'

const schema = z
  .object({
    code: z.string().check(meant.plain, z.minLength(1, { error: say.enterCodeMail })),
    password: z.string().check(z.minLength(6, { error: say.atLeast6Characters })),
    again: z.string(),
  })
  .check(z.refine(({ password, again }) => password === again, { path: ['again'], error: say.theTwoDiffer }))

/** The server said yes, but nothing proves that the new password works. */
class NotProven extends Error {
  readonly title: string
  readonly nextStep = say.tryNewPassword()
  constructor(works: 'refused' | 'unknown') {
    super('not proven')
    this.title = works === 'refused' ? say.newPasswordRefused() : say.newPasswordNotTried()
  }
}

/** The code is sent as the token, so a wrong one is refused with the message for a wrong token (contract 4.5). */
function besideCode(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'unauthorized') return error
  return onField('code', say.codeWrong())
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
    notify({ message: say.passwordChanged() })
  }
  return (
    <DialogForm
      title={say.setANewPassword()}
      schema={schema}
      defaults={{ code: '', password: '', again: '' }}
      secretFields={['code', 'password', 'again']}
      submitLabel={say.setPassword()}
      failureTitle={say.passwordNotSet()}
      save={save}
      onClose={onClose}
    >
      {sent && <p role="status">{say.mailOnItsWay({ email })}</p>}
      <TextInput label={say.yourAccount()} type="email" value={email} readOnly autoComplete="username" />
      <PasswordField name="code" label={say.codeLinkMail()} autoComplete="off" />
      <DemoHint of="mail" />
      <PasswordField
        name="password"
        label={say.newPassword()}
        help={say.atLeast6CharactersHelp()}
        autoComplete="new-password"
      />
      <PasswordField name="again" label={say.newPasswordAgain()} autoComplete="new-password" />
    </DialogForm>
  )
}
