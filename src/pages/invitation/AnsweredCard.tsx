import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useOpenProfile } from '#features/profiles/use-open-profile.ts'
import type { InvitationAnswered } from './use-answer.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Row } from '#components/layout/Row.tsx'
import { Card } from '#components/layout/Card.tsx'

/** What came of the answer. After accepting, the way leads straight into the shared profile. */
export function AnsweredCard({ answered: { answer, joined } }: { answered: InvitationAnswered }) {
  const { open, isPending, error, reason } = useOpenProfile({ said: (name) => `You work in ${name} now` })
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
          You declined the invitation
        </h2>
        <p>The owner was told. Nothing changed for your account.</p>
      </Card>
    )
  }
  return (
    <Card as="section" aria-labelledby="answered">
      <h2 id="answered" ref={title} tabIndex={-1}>
        You accepted the invitation
      </h2>
      <p>
        {joined ? (
          <>
            <b>{visibleName(joined.name)}</b> is among your profiles now.
          </>
        ) : (
          'The profile stands in the profile switcher, at the top left of every page.'
        )}
      </p>
      {joined && reason !== undefined && <p className="text-help">{reason}</p>}
      {error !== null && <ErrorPanel error={error} title={`${joined?.name ?? 'The profile'} was not opened`} />}
      {joined && reason === undefined && (
        <Row>
          <Button loading={isPending} data-sends onClick={() => open(joined.id)}>
            Open {joined.name}
          </Button>
        </Row>
      )}
    </Card>
  )
}
