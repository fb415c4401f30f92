import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recoverPassword } from '#api/session/sign-in.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { AddressProblem } from './address-problem.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { Stack } from '#components/layout/Stack.tsx'

/** Has TagoIO send the mail that sets a new password. Each try sends a mail, so nothing is tried again by itself. */
export function Recovery({ api, problem, onBack }: { api: string; problem: string | undefined; onBack: () => void }) {
  const [email, setEmail] = useState('')
  const recover = useMutation({
    mutationFn: () => (problem ? Promise.reject(new AddressProblem(problem)) : recoverPassword(api, email)),
  })
  return (
    <Stack
      as="form"
      onSubmit={(event) => {
        event.preventDefault()
        recover.mutate()
      }}
    >
      <TextInput
        label="E-mail of your account"
        type="email"
        required
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {recover.isError && <ErrorPanel error={recover.error} title="The mail was not sent" />}
      <p role="status">{recover.isSuccess && 'If this account exists, a mail with a link is on its way.'}</p>
      <Button type="submit" loading={recover.isPending}>
        Send recovery mail
      </Button>
      <TextButton onClick={onBack}>Back to sign in</TextButton>
    </Stack>
  )
}

Recovery.Link = function RecoveryLink({ onOpen }: { onOpen: () => void }) {
  return <TextButton onClick={onOpen}>Forgot your password?</TextButton>
}
