import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { demoMail, type DemoMessage } from '#api/demo/mail.ts'
import { When } from '#components/display/When.tsx'
import { Dialog } from '#components/feedback/Dialog.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import classes from './DemoMail.module.css'
import { paths } from '#app/paths.ts'
import { useTimeStyle } from '#app/use-time-style.ts'

/** The messages that would have been sent: the demo has no server and sends none. */
export function DemoMailDialog({ onClose }: { onClose: () => void }) {
  const query = useQuery(demoMail())
  return (
    <Dialog title="Messages sent by the demo" onClose={onClose} width={640}>
      <QueryState query={query} skeleton={<FormSkeleton rows={4} />}>
        {(messages) => (messages.length === 0 ? <NothingSent /> : <Messages messages={messages} />)}
      </QueryState>
    </Dialog>
  )
}

function NothingSent() {
  return (
    <EmptyState icon="mail" title="Nothing sent yet">
      Invitations, recovery mails and sign-in codes of the demo are kept here. None of them leaves this browser.
    </EmptyState>
  )
}

function Messages({ messages }: { messages: DemoMessage[] }) {
  const style = useTimeStyle()
  return (
    <ul className={classes.list} aria-label="Messages">
      {messages.map(({ id, kind, recipient, subject, body, link, created_at }) => (
        <li key={id}>
          <details>
            <summary>{subject || (kind === 'sms' ? 'Text message' : 'Without a subject')}</summary>
            <div className={classes.body}>{body}</div>
            {link?.startsWith(`${paths.invitation}/`) && <Link to={link}>Follow the link of the invitation</Link>}
          </details>
          <p className={classes.to}>
            {kind === 'sms' ? 'Text message to' : 'Mail to'} {recipient} ·{' '}
            <When value={created_at ?? null} never="Unknown time" {...style} />
          </p>
        </li>
      ))}
    </ul>
  )
}
