import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { secondFactors } from '../../api/account-security.ts'
import type { TwoFactorMethod } from '../../api/sign-in.ts'
import { notify } from '../../components/feedback/notify.ts'
import { DialogForm } from '../../components/form/DialogForm.tsx'
import { PasswordField } from '../../components/form/PasswordField.tsx'
import { explained } from '../shell/authenticate/use-proof.ts'
import classes from './account.module.css'
import { methodNames } from './second-factor-words.ts'

const schema = z.object({ password: z.string().check(z.minLength(1, 'Enter your password')) })

interface DisableDialogProps {
  method: TwoFactorMethod
  email: string
  /** No other method stays on. */
  last: boolean
  onClose: () => void
}

/** Switches a second factor off, with the password. */
export function DisableDialog({ method, email, last, onClose }: DisableDialogProps) {
  const disable = useMutation(secondFactors.disable(method))
  const save = async ({ password }: z.infer<typeof schema>) => {
    await disable.mutateAsync({ email, password }).catch((error: unknown) => {
      throw explained(error)
    })
    notify({ message: `${methodNames[method]} disabled` })
  }
  return (
    <DialogForm
      title={`Disable ${methodNames[method]}`}
      schema={schema}
      defaults={{ password: '' }}
      secretFields={['password']}
      submitLabel="Disable"
      failureTitle="The method was not disabled"
      save={save}
      onClose={onClose}
    >
      {last && (
        <p className={classes.warning}>
          This is your last second factor. Without one, whoever knows your password can sign in as you.
        </p>
      )}
      <TextInput label="Your account" type="email" value={email} readOnly autoComplete="username" />
      <PasswordField name="password" label="Your password" autoComplete="current-password" />
    </DialogForm>
  )
}
