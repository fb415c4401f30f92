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
import { say } from './messages/say.ts'

const ConfirmDialog = lazyPart(() => import('#components/feedback/ConfirmDialog.tsx'), 'ConfirmDialog')

interface AnswerCardProps {
  session: Session
  secret: string
  onAnswered: (answered: InvitationAnswered) => void
}

/** Says who would answer and what accepting means, and waits for a press. */
export function AnswerCard({ session, secret, onAnswered }: AnswerCardProps) {
  const account = useQuery(accounts.one()).data
  const { mutateAsync: send, isPending, error, variables } = useAnswer(secret)
  const once = useSingleFlight()
  const [declining, setDeclining] = useState(false)
  const email = account?.email || session.email || say.thisAccount()
  const who = { email, region: session.regionName }
  const useAnother = () => {
    signOut()
    // Signing out usually forgets the invitation; here the next person signs in to answer it.
    keepInvitation(secret)
  }
  return (
    <Card as="section" aria-labelledby="answer">
      <h2 id="answer">{say.youWereInvited()}</h2>
      <p>
        {say.signedInAs({
          name: account?.name ? `${account.name} (${email})` : email,
          regionName: session.regionName,
          button: (inside) => <TextButton onClick={useAnother}>{inside}</TextButton>,
        })}
      </p>
      <AcceptMeaning />
      {error !== null && variables === 'accept' && (
        <ErrorPanel error={explainInvitation(error, who)} title={say.invitationNotAccepted()} />
      )}
      <Row>
        <Button
          loading={isPending && variables === 'accept'}
          data-sends
          onClick={() => once(async () => onAnswered(await send('accept')))}
        >
          {say.accept()}
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => setDeclining(true)}>
          {say.decline()}
        </Button>
      </Row>
      {declining && (
        <Suspense>
          <ConfirmDialog
            title={say.declineTheInvitation()}
            body={<p>{say.declineMeaning()}</p>}
            confirmLabel={say.declineInvitation()}
            danger
            failureTitle={say.invitationNotDeclined()}
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
