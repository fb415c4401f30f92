import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recoverPassword } from '#api/session/sign-in.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useSession } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'
import { say } from './messages/say.ts'

/** Sets a new password. That needs a code sent by mail: TagoIO offers no other way (contract 4.5). */
export function PasswordSection({ email }: { email: string }) {
  const state = useSession()
  const api = state.status === 'signed-out' ? '' : state.session.api
  const [open, setOpen] = useState(false)
  const mail = useMutation({ mutationFn: () => recoverPassword(api, email), onSuccess: () => setOpen(true) })
  return (
    <Card as="section" aria-label={say.password()}>
      <h2>{say.password()}</h2>
      <p className="text-dim">{say.mailWillBeSent({ email })}</p>
      {mail.isError && <ErrorPanel error={mail.error} title={say.mailNotSent()} />}
      <Row>
        <Button variant="default" data-sends onClick={() => mail.mutate()} loading={mail.isPending}>
          {say.sendRecoveryMail()}
        </Button>
        <Button variant="default" onClick={() => setOpen(true)}>
          {say.iHaveACode()}
        </Button>
      </Row>
      {open && <PasswordDialog api={api} email={email} sent={mail.isSuccess} onClose={() => setOpen(false)} />}
    </Card>
  )
}
