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
import { say } from './messages/say.ts'

const schema = z.object({ code: z.string().check(meant.code, z.regex(/^\d{6}$/, { error: say.codeSixDigits })) })

const where: Record<TwoFactorMethod, () => string> = {
  authenticator: say.openAuthenticatorAppEnter,
  sms: say.codeComesSMS,
  email: say.codeComesEMail,
}

/** The second factor: the person can choose another method, have a new code sent, and correct a wrong code. */
export function CodeForm({ authentication, submitLabel }: { authentication: Authentication; submitLabel: string }) {
  const { state, error, submitCode, chooseMethod, startOver } = authentication
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: '' }, mode: 'onSubmit' })
  // The field that had the focus is gone.
  useEffect(() => form.setFocus('code'), [form])
  if (state.step !== 'code') return null
  const others = state.challenge.methods.filter((method) => method !== state.method)
  const phone =
    state.method === 'sms' && state.challenge.phone ? say.itGoesToPhone({ phone: state.challenge.phone }) : ''
  return (
    <FormProvider {...form}>
      <Stack as="form" onSubmit={(event) => void form.handleSubmit(({ code }) => submitCode(code))(event)} noValidate>
        <p>
          {where[state.method]()} {phone}
        </p>
        <TextField name="code" label={say.sixDigitCode()} inputMode="numeric" autoComplete="one-time-code" first />
        {error !== undefined && <ErrorPanel error={explainCode(error)} />}
        <Button type="submit" onMouseDown={keepFocus} fullWidth loading={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
        <div className={classes.row}>
          {state.method !== 'authenticator' && (
            <TextButton data-sends onClick={() => void chooseMethod(state.method)}>
              {say.sendANewCode()}
            </TextButton>
          )}
          {others.map((method) => (
            <TextButton key={method} data-sends onClick={() => void chooseMethod(method)}>
              {say.otherWayInstead({ way: methodWays[method] })}
            </TextButton>
          ))}
          <TextButton onClick={startOver}>{say.startOver()}</TextButton>
        </div>
        <p role="status" className={classes.help}>
          {state.sentTo && say.codeSentBy({ way: methodWays[state.sentTo] })}
        </p>
      </Stack>
    </FormProvider>
  )
}
