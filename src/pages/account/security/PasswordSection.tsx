import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recoverPassword } from '#api/session/sign-in.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useSession } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

/** A new password needs the code of a mail: TagoIO changes it in no other way (contract 4.5). */
export function PasswordSection({ email }: { email: string }) {
  const state = useSession()
  const api = state.status === 'signed-out' ? '' : state.session.api
  const [open, setOpen] = useState(false)
  const mail = useMutation({ mutationFn: () => recoverPassword(api, email), onSuccess: () => setOpen(true) })
  return (
    <Card as="section" aria-label="Password">
      <h2>Password</h2>
      <p className="text-dim">
        TagoIO sends a mail to {email}; with the code or link in it you set a new password here.
      </p>
      {mail.isError && <ErrorPanel error={mail.error} title="The mail was not sent" />}
      <Row>
        <Button data-sends onClick={() => mail.mutate()} loading={mail.isPending}>
          Send recovery mail
        </Button>
        <Button variant="default" onClick={() => setOpen(true)}>
          I have a code
        </Button>
      </Row>
      {open && <PasswordDialog api={api} email={email} sent={mail.isSuccess} onClose={() => setOpen(false)} />}
    </Card>
  )
}
