import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { answerInvitationAt, type InvitationAnswer } from '#api/account/invitations.ts'
import { forgetInvitation, keptInvitation } from '#api/session/kept-invitation.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { AcceptMeaning } from '#features/invitations/AcceptMeaning.tsx'
import { explainInvitation } from '#features/invitations/explain-invitation.ts'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { Stack } from '#components/layout/Stack.tsx'
import classes from './SignInPage.module.css'
import { say } from './messages/say.ts'

interface NoProfileProps {
  api: string
  email: string
  region: string
  /** The account has a profile now: sign in again. */
  onAccepted: () => Promise<unknown>
  onBack: () => void
}

/**
 * For an account without a profile: the API gives it no token, so it has no session and no inbox. It can still answer
 * an invitation whose link was followed, and then sign in.
 */
export function NoProfile({ api, email, region, onAccepted, onBack }: NoProfileProps) {
  const [secret] = useState(keptInvitation)
  const [answered, setAnswered] = useState<InvitationAnswer>()
  const answer = useMutation({
    mutationFn: async (given: InvitationAnswer) => {
      if (secret === undefined) return
      await answerInvitationAt(api, given, secret)
      forgetInvitation()
      setAnswered(given)
      if (given === 'accept') await onAccepted()
    },
  })
  const once = useSingleFlight()
  const title = useRef<HTMLHeadingElement>(null)
  // The field that had the focus is gone. The focus does not go to a button, because a key still held down would press
  // it.
  useEffect(() => title.current?.focus(), [])
  const enter = useMutation({ mutationFn: onAccepted })
  return (
    <Stack>
      <h3 ref={title} tabIndex={-1} className={classes.question}>
        {say.noProfileYet()}
      </h3>
      {answered === 'decline' && <p role="status">{say.youDeclinedTheInvitation()}</p>}
      {answered === 'accept' && <p role="status">{say.youAcceptedTheInvitation()}</p>}
      {secret !== undefined && answered === undefined && (
        <>
          <p>{say.invitationWaits()}</p>
          <AcceptMeaning />
        </>
      )}
      {(secret === undefined || answered === 'decline') && <p>{say.withoutProfile()}</p>}
      {answer.error !== null && answered === undefined && (
        <ErrorPanel error={explainInvitation(answer.error, { email, region })} title={say.invitationNotAnswered()} />
      )}
      {answered === 'accept' && (answer.error ?? enter.error) && (
        <ErrorPanel error={enter.error ?? answer.error} title={say.profileNotOpened()} />
      )}
      {secret !== undefined && answered === undefined && (
        <>
          <Button
            loading={answer.isPending && answer.variables === 'accept'}
            data-sends
            onClick={() => once(() => answer.mutateAsync('accept'))}
          >
            {say.acceptInvitation()}
          </Button>
          <Button
            variant="default"
            disabled={answer.isPending}
            data-sends
            onClick={() => once(() => answer.mutateAsync('decline'))}
          >
            {say.declineInvitation()}
          </Button>
        </>
      )}
      {answered === 'accept' && answer.isError && (
        <Button loading={enter.isPending} data-sends onClick={() => enter.mutate()}>
          {say.openTheProfile()}
        </Button>
      )}
      <TextButton onClick={onBack}>{say.startOver()}</TextButton>
    </Stack>
  )
}
