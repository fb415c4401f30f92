import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import { startJob } from '#features/jobs/jobs.ts'
import { profiles } from '#api/profiles.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { bodyOf, type Compose } from './compose-schema.ts'
import { collectRecipients, type Recipient } from './collect-recipients.ts'
import { describeCost } from './describe-cost.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

interface SendDialogProps {
  profile: string
  compose: Compose
  /** The job is on its way. */
  onSent: (count: number, job: string) => void
  onClose: () => void
}

/** Finds all recipients, says how many there are and what it costs, and only then sends. */
/** Results are read back for at most this many rows: for more, thousands of requests would look for something rare. */
const mostReadBack = 100

export function SendDialog({ profile, compose, onSent, onClose }: SendDialogProps) {
  const [count, setCount] = useState(0)
  const [failure, setFailure] = useState<{ error: unknown }>()
  const sending = useRef(false)
  const write = useNumberStyle()
  const summary = useQuery({ ...profiles.summary(profile), staleTime: 0 }).data
  const found = useQuery({
    queryKey: [profile, 'run-users', 'recipients', compose],
    queryFn: ({ signal }) => collectRecipients(profile, compose, setCount, signal),
    // The recipients are looked up each time it opens, but not while somebody reads the answer.
    gcTime: 0,
    staleTime: Infinity,
  })
  const people = found.data?.people
  const inactive = found.data?.inactive ?? 0
  const problem = failure?.error ?? found.error

  const send = async () => {
    if (sending.current || !people) return
    sending.current = true
    try {
      const job = await startJob({
        kind: 'notifications.send',
        profile,
        title: say.sendJob({ title: compose.title, n: people.length, users: write(people.length) }),
        input: {
          since: new Date(serverNow()).toISOString(),
          body: bodyOf(compose),
          readBack: people.length <= mostReadBack,
        },
        rows: people.map(({ id, name }) => ({ id, label: name || id })),
      })
      onSent(people.length, job)
    } catch (error) {
      setFailure({ error })
    } finally {
      sending.current = false
    }
  }

  const total = people?.length
  return (
    <Dialog title={say.sendNotification()} onClose={onClose} width={480}>
      {problem && <ErrorPanel error={problem} title={say.notificationNotSent()} onRetry={() => void found.refetch()} />}
      {!problem && total === undefined && (
        <p role="status">
          {say.findingRecipients()} {count > 0 && write(count)}
        </p>
      )}
      {total === 0 && <p>{inactive === 0 ? say.nobodyMatches() : say.onlyInactiveMatch()}</p>}
      {people && total !== undefined && total > 0 && (
        <>
          <p>{say.goesTo({ title: visibleName(compose.title), names: namesOf(people, write) })}</p>
          {inactive > 0 && <p>{say.inactiveMatching({ n: inactive, users: write(inactive) })}</p>}
          <p>{describeCost(total, summary, write)}</p>
        </>
      )}
      <DialogFooter>
        <Button variant="default" onClick={onClose} data-autofocus>
          {common.cancel()}
        </Button>
        <Button data-sends onClick={() => void send()} disabled={!total}>
          {total ? say.sendTo({ n: total, users: write(total) }) : common.send()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function namesOf(people: readonly Recipient[], write: WriteNumber): string {
  const names = people.slice(0, 3).map(({ name }) => visibleName(name))
  const more = people.length - names.length
  return more > 0
    ? say.namesAndMore({ names: listInWords(names, 'unit'), more: write(more) })
    : listInWords(names, 'unit')
}
