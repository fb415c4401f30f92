import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { accounts } from '#api/account/account.ts'
import { keepInvitation } from '#api/session/kept-invitation.ts'
import type { Session } from '#api/session/session-shape.ts'
import { signOut } from '#api/session/sign-out.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { AcceptMeaning } from '#features/invitations/AcceptMeaning.tsx'
import { explainInvitation } from '#features/invitations/explain-invitation.ts'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { useAnswer, type InvitationAnswered } from './use-answer.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Row } from '#components/layout/Row.tsx'
import { Card } from '#components/layout/Card.tsx'

const ConfirmDialog = lazyPart(() => import('#components/feedback/ConfirmDialog.tsx'), 'ConfirmDialog')

interface AnswerCardProps {
  session: Session
  secret: string
  onAnswered: (answered: InvitationAnswered) => void
}

/** Says who would answer and what accepting means, then waits for a press. */
export function AnswerCard({ session, secret, onAnswered }: AnswerCardProps) {
  const account = useQuery(accounts.own()).data
  const { mutateAsync: send, isPending, error, variables } = useAnswer(secret)
  const once = useSingleFlight()
  const [declining, setDeclining] = useState(false)
  const email = account?.email || session.email || 'this account'
  const who = { email, region: session.regionName }
  const useAnother = () => {
    signOut()
    // Signing out takes it along; here it is what the next person signs in for.
    keepInvitation(secret)
  }
  return (
    <Card as="section" aria-labelledby="answer">
      <h2 id="answer">You were invited to work in a profile</h2>
      <p>
        You are signed in as <b>{account?.name ? `${account.name} (${email})` : email}</b>, in {session.regionName}.{' '}
        <TextButton onClick={useAnother}>Use another account</TextButton>
      </p>
      <AcceptMeaning />
      {error !== null && variables === 'accept' && (
        <ErrorPanel error={explainInvitation(error, who)} title="The invitation was not accepted" />
      )}
      <Row>
        <Button
          loading={isPending && variables === 'accept'}
          data-sends
          onClick={() => once(async () => onAnswered(await send('accept')))}
        >
          Accept
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => setDeclining(true)}>
          Decline
        </Button>
      </Row>
      {declining && (
        <Suspense>
          <ConfirmDialog
            title="Decline the invitation"
            body={<p>The owner is told. Only a new invitation lets you in after that.</p>}
            confirmLabel="Decline invitation"
            danger
            failureTitle="The invitation was not declined"
            run={async () => {
              try {
                onAnswered(await send('decline'))
              } catch (failure) {
                throw explainInvitation(failure, who)
              }
            }}
            onClose={() => setDeclining(false)}
          />
        </Suspense>
      )}
    </Card>
  )
}
