import type { AccountNotification } from '#api/account/account-notifications.ts'
import { describeButtonEffect, type ShownButton } from './notification-buttons.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { visibleLines } from '#lib/text/visible-text.ts'
import { AcceptMeaning } from '#features/invitations/AcceptMeaning.tsx'
import classes from './notices.module.css'
import { answerOf } from './use-press.ts'

interface PressDialogProps {
  notice: AccountNotification
  button: ShownButton
  run: () => Promise<void>
  onClose: () => void
}

/** Asks before a press that cannot be undone: answering an invitation, running a script, calling another system. */
export function PressDialog({ notice, button, run, onClose }: PressDialogProps) {
  const answer = answerOf(button)
  const { title, failure, danger, consequence } = wordsFor(button, answer)
  return (
    <ConfirmDialog
      title={title}
      body={
        <div className={classes.asked}>
          <blockquote className={classes.quote}>{visibleLines(notice.message || notice.title)}</blockquote>
          {consequence}
        </div>
      }
      confirmLabel={answer === 'accepted' ? 'Accept invitation' : answer ? 'Decline invitation' : button.label}
      danger={danger}
      failureTitle={failure}
      run={run}
      onClose={onClose}
    />
  )
}

function wordsFor(button: ShownButton, answer: ReturnType<typeof answerOf>) {
  if (answer === 'accepted')
    return {
      title: 'Accept the invitation',
      failure: 'The invitation was not accepted',
      danger: false,
      consequence: <AcceptMeaning />,
    }
  if (answer === 'declined')
    return {
      title: 'Decline the invitation',
      failure: 'The invitation was not declined',
      danger: true,
      consequence: <p>The owner is told. Only a new invitation lets you in after that.</p>,
    }
  return {
    title: `Press ${button.label}`,
    failure: `${button.label} was not pressed`,
    danger: false,
    consequence: (
      <p>
        The button {button.effects.map(describeButtonEffect).join(', and ') || 'does nothing'}. What that changes
        elsewhere cannot be taken back from here.
      </p>
    ),
  }
}
