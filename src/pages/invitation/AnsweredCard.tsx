import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useOpenProfile } from '#features/profiles/use-open-profile.ts'
import type { InvitationAnswered } from './use-answer.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Row } from '#components/layout/Row.tsx'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** The result of the answer. After accepting, a link leads straight into the shared profile. */
export function AnsweredCard({ answered: { answer, joined } }: { answered: InvitationAnswered }) {
  const { open, isPending, error, reason } = useOpenProfile({ said: (name) => say.youWorkIn({ name }) })
  const title = useRef<HTMLHeadingElement>(null)
  const going = useRef(false)
  useEffect(() => {
    title.current?.focus()
    if (joined === undefined || reason !== undefined || going.current) return
    going.current = true
    open(joined.id)
  }, [joined, open, reason])
  if (answer === 'decline') {
    return (
      <Card as="section" aria-labelledby="answered">
        <h2 id="answered" ref={title} tabIndex={-1}>
          {say.youDeclinedTheInvitation()}
        </h2>
        <p>{say.declinedMeaning()}</p>
      </Card>
    )
  }
  return (
    <Card as="section" aria-labelledby="answered">
      <h2 id="answered" ref={title} tabIndex={-1}>
        {say.youAcceptedTheInvitation()}
      </h2>
      <p>{joined ? say.amongYourProfiles({ name: visibleName(joined.name) }) : say.inTheSwitcher()}</p>
      {joined && reason !== undefined && <p className="text-help">{reason}</p>}
      {error !== null && (
        <ErrorPanel error={error} title={say.nameWasNotOpened({ name: joined?.name ?? say.theProfile() })} />
      )}
      {joined && reason === undefined && (
        <Row>
          <Button loading={isPending} data-sends onClick={() => open(joined.id)}>
            {say.openName({ name: joined.name })}
          </Button>
        </Row>
      )}
    </Card>
  )
}
