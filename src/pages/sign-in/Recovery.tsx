import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recoverPassword } from '#api/session/sign-in.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { AddressProblem } from './address-problem.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

/**
 * Makes TagoIO send the mail for setting a new password. Each try sends a mail, so nothing is retried automatically.
 */
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
        label={say.emailOfAccount()}
        type="email"
        required
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {recover.isError && <ErrorPanel error={recover.error} title={say.mailNotSent()} />}
      <p role="status">{recover.isSuccess && say.recoveryMailSent()}</p>
      <Button type="submit" loading={recover.isPending}>
        {say.sendRecoveryMail()}
      </Button>
      <TextButton onClick={onBack}>{say.backToSignIn()}</TextButton>
    </Stack>
  )
}

Recovery.Link = function RecoveryLink({ onOpen }: { onOpen: () => void }) {
  return <TextButton onClick={onOpen}>{say.forgotYourPassword()}</TextButton>
}
