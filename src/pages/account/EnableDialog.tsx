import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import { secondFactors } from '../../api/account-security.ts'
import type { TwoFactorMethod } from '../../api/sign-in.ts'
import { DialogForm } from '../../components/form/DialogForm.tsx'
import { PasswordField } from '../../components/form/PasswordField.tsx'
import { explained } from '../shell/authenticate/use-proof.ts'
import { ConfirmCodeDialog } from './ConfirmCodeDialog.tsx'
import { methodNames } from './second-factor-words.ts'

const schema = z.object({ password: z.string().check(z.minLength(1, 'Enter your password')) })

interface EnableDialogProps {
  method: TwoFactorMethod
  email: string
  onClose: () => void
}

/** Two steps: the password asks for the method, its first code switches it on. */
export function EnableDialog({ method, email, onClose }: EnableDialogProps) {
  const enable = useMutation(secondFactors.enable(method))
  const [asked, setAsked] = useState<{ answer: unknown }>()
  const done = useRef(false)
  if (asked) return <ConfirmCodeDialog method={method} answer={asked.answer} onClose={onClose} />
  const save = async ({ password }: z.infer<typeof schema>) => {
    const answer = await enable.mutateAsync({ email, password }).catch((error: unknown) => {
      throw explained(error)
    })
    done.current = true
    setAsked({ answer })
  }
  return (
    <DialogForm
      title={`Enable ${methodNames[method]}`}
      schema={schema}
      defaults={{ password: '' }}
      secretFields={['password']}
      submitLabel="Continue"
      failureTitle="The method was not enabled"
      save={save}
      // A step that is done leads on by itself; only giving up closes.
      onClose={() => {
        if (!done.current) onClose()
      }}
    >
      <TextInput label="Your account" type="email" value={email} readOnly autoComplete="username" />
      <PasswordField name="password" label="Your password" autoComplete="current-password" />
    </DialogForm>
  )
}
