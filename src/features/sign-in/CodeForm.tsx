import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import { Stack } from '#components/layout/Stack.tsx'
import classes from './authenticate.module.css'
import { explainCode } from './explain-sign-in.ts'
import { methodWays } from './method-names.ts'
import type { Authentication } from './use-authentication.ts'

const schema = z.object({ code: z.string().check(meant.code, z.regex(/^\d{6}$/, 'The code has six digits')) })

const where: Record<TwoFactorMethod, string> = {
  authenticator: 'Open your authenticator app and enter its code for TagoIO.',
  sms: 'The code comes by SMS.',
  email: 'The code comes by e-mail.',
}

/** The second factor: the person can choose another method, have a new code sent, and correct a wrong code. */
export function CodeForm({ authentication, submitLabel }: { authentication: Authentication; submitLabel: string }) {
  const { state, error, submitCode, chooseMethod, startOver } = authentication
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: '' }, mode: 'onSubmit' })
  // The field that had the focus is gone.
  useEffect(() => form.setFocus('code'), [form])
  if (state.step !== 'code') return null
  const others = state.challenge.methods.filter((method) => method !== state.method)
  const phone = state.method === 'sms' && state.challenge.phone ? ` It goes to ${state.challenge.phone}.` : ''
  return (
    <FormProvider {...form}>
      <Stack as="form" onSubmit={(event) => void form.handleSubmit(({ code }) => submitCode(code))(event)} noValidate>
        <p>
          {where[state.method]}
          {phone}
        </p>
        <TextField name="code" label="Six-digit code" inputMode="numeric" autoComplete="one-time-code" first />
        {error !== undefined && <ErrorPanel error={explainCode(error)} />}
        <Button type="submit" onMouseDown={keepFocus} fullWidth loading={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
        <div className={classes.row}>
          {state.method !== 'authenticator' && (
            <TextButton data-sends onClick={() => void chooseMethod(state.method)}>
              Send a new code
            </TextButton>
          )}
          {others.map((method) => (
            <TextButton key={method} data-sends onClick={() => void chooseMethod(method)}>
              Use {methodWays[method]} instead
            </TextButton>
          ))}
          <TextButton onClick={startOver}>Start over</TextButton>
        </div>
        <p role="status" className={classes.help}>
          {state.sentTo && `A code was sent by ${methodWays[state.sentTo]}.`}
        </p>
      </Stack>
    </FormProvider>
  )
}
