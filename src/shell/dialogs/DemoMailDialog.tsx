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
import { say } from '../messages/say.ts'

/** The messages that would have been sent: the demo has no server and sends none. */
export function DemoMailDialog({ onClose }: { onClose: () => void }) {
  const query = useQuery(demoMail())
  return (
    <Dialog title={say.messagesSentDemo()} onClose={onClose} width={640}>
      <QueryState query={query} skeleton={<FormSkeleton rows={4} />}>
        {(messages) => (messages.length === 0 ? <NothingSent /> : <Messages messages={messages} />)}
      </QueryState>
    </Dialog>
  )
}

function NothingSent() {
  return (
    <EmptyState icon="mail" title={say.nothingSentYet()}>
      {say.invitationsRecoveryMailsSign()}
    </EmptyState>
  )
}

function Messages({ messages }: { messages: DemoMessage[] }) {
  const style = useTimeStyle()
  return (
    <ul className={classes.list} aria-label={say.messages()}>
      {messages.map(({ id, kind, recipient, subject, body, link, created_at }) => (
        <li key={id}>
          <details>
            <summary>{subject || (kind === 'sms' ? say.textMessage() : say.withoutASubject())}</summary>
            <div className={classes.body}>{body}</div>
            {link?.startsWith(`${paths.invitation}/`) && <Link to={link}>{say.followLinkInvitation()}</Link>}
          </details>
          <p className={classes.to}>
            {kind === 'sms' ? say.textMessageTo() : say.mailTo()} {recipient} ·{' '}
            <When value={created_at ?? null} never={say.unknownTime()} {...style} />
          </p>
        </li>
      ))}
    </ul>
  )
}
