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

interface NoProfileProps {
  api: string
  email: string
  region: string
  /** The account has a profile now: look again and go on. */
  onAccepted: () => Promise<unknown>
  onBack: () => void
}

/**
 * An account that has no profile: without one the API gives out no token, so there is no session and no inbox yet. An
 * invitation whose link was followed can be answered all the same, and opens the way in.
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
  // The field that had the focus is gone. Not a button: a key still held down would press it.
  useEffect(() => title.current?.focus(), [])
  const enter = useMutation({ mutationFn: onAccepted })
  return (
    <Stack>
      <h3 ref={title} tabIndex={-1} className={classes.question}>
        This account has no profile yet
      </h3>
      {answered === 'decline' && <p role="status">You declined the invitation; the owner was told.</p>}
      {answered === 'accept' && <p role="status">You accepted the invitation.</p>}
      {secret !== undefined && answered === undefined && (
        <>
          <p>
            An invitation waits for your answer. With it, the profile you were invited to becomes the one you work in.
          </p>
          <AcceptMeaning />
        </>
      )}
      {(secret === undefined || answered === 'decline') && (
        <p>
          If you were invited to one, follow the link in the mail, in this browser tab. Otherwise create a profile in
          TagoIO’s own admin, then sign in again.
        </p>
      )}
      {answer.error !== null && answered === undefined && (
        <ErrorPanel
          error={explainInvitation(answer.error, { email, region })}
          title="The invitation was not answered"
        />
      )}
      {answered === 'accept' && (answer.error ?? enter.error) && (
        <ErrorPanel error={enter.error ?? answer.error} title="The profile was not opened" />
      )}
      {secret !== undefined && answered === undefined && (
        <>
          <Button
            loading={answer.isPending && answer.variables === 'accept'}
            data-sends
            onClick={() => once(() => answer.mutateAsync('accept'))}
          >
            Accept invitation
          </Button>
          <Button
            variant="default"
            disabled={answer.isPending}
            data-sends
            onClick={() => once(() => answer.mutateAsync('decline'))}
          >
            Decline invitation
          </Button>
        </>
      )}
      {answered === 'accept' && answer.isError && (
        <Button loading={enter.isPending} data-sends onClick={() => enter.mutate()}>
          Open the profile
        </Button>
      )}
      <TextButton onClick={onBack}>Start over</TextButton>
    </Stack>
  )
}
