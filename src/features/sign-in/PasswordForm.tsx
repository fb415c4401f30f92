import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import type { Login } from '#api/session/sign-in.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

const schema = z.object({
  email: z.string().check(meant.address, z.email({ error: say.enterCompleteAddressLike })),
  password: z.string().check(z.minLength(1, { error: say.enterThePassword })),
})

interface PasswordFormProps {
  email?: string | undefined
  submitLabel: string
  /** Its button is not the one to press first on its page. */
  quiet?: boolean | undefined
  error: unknown
  onSubmit: (login: Login) => Promise<void>
}

/** E-mail and password, in a form that password managers recognise. */
export function PasswordForm({ email = '', submitLabel, quiet, error, onSubmit }: PasswordFormProps) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email, password: '' }, mode: 'onTouched' })
  return (
    <FormProvider {...form}>
      <Stack as="form" onSubmit={(event) => void form.handleSubmit(onSubmit)(event)} noValidate>
        <TextField name="email" label={say.eMail()} type="email" autoComplete="username" />
        <PasswordField name="password" label={say.password()} autoComplete="current-password" />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button
          type="submit"
          variant={quiet ? 'default' : 'filled'}
          onMouseDown={keepFocus}
          fullWidth
          loading={form.formState.isSubmitting}
        >
          {submitLabel}
        </Button>
      </Stack>
    </FormProvider>
  )
}
