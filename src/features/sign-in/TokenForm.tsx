import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PasswordField } from '#components/form/fields/PasswordField.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { otherToken } from './other-token.ts'
import { say } from './messages/say.ts'

const schema = z.object({
  token: z.string().check(
    meant.token,
    z.minLength(1, { error: say.pasteAProfileToken }),
    z.refine((token) => otherToken(token) === undefined, { error: ({ input }) => otherToken(String(input)) ?? '' }),
  ),
})

interface TokenFormProps {
  submitLabel: string
  /** Its button is not the one to press first on its page. */
  quiet?: boolean | undefined
  explain: (error: unknown) => unknown
  /** Throws when the token gives no useful access. */
  onSubmit: (token: string) => Promise<void>
}

/**
 * A pasted profile token. Only characters that cannot be sent are refused; whether it is valid, only the server knows
 * (contract 1.3).
 */
export function TokenForm({ submitLabel, quiet, explain, onSubmit }: TokenFormProps) {
  const [failure, setFailure] = useState<unknown>()
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { token: '' }, mode: 'onTouched' })
  const submit = async ({ token }: { token: string }) => {
    setFailure(undefined)
    try {
      await onSubmit(token)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <FormProvider {...form}>
      <Stack as="form" onSubmit={(event) => void form.handleSubmit(submit)(event)} noValidate>
        <PasswordField name="token" label={say.profileToken()} help={say.tokensProfileOneExpiry()} autoComplete="off" />
        {failure !== undefined && <ErrorPanel error={explain(failure)} />}
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
