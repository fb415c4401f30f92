import type { AccountNotification } from '#api/account/account-notifications.ts'
import { describeButtonEffect, type ShownButton } from './notification-buttons.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { visibleLines } from '#lib/text/visible-text.ts'
import { AcceptMeaning } from '#features/invitations/AcceptMeaning.tsx'
import classes from './notices.module.css'
import { answerOf } from './use-press.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

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
      confirmLabel={answer === 'accepted' ? say.acceptInvitation() : answer ? say.declineInvitation() : button.label}
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
      title: say.acceptTheInvitation(),
      failure: say.invitationNotAccepted(),
      danger: false,
      consequence: <AcceptMeaning />,
    }
  if (answer === 'declined')
    return {
      title: say.declineTheInvitation(),
      failure: say.invitationNotDeclined(),
      danger: true,
      consequence: <p>{say.ownerToldOnlyNew()}</p>,
    }
  return {
    title: say.pressLabel({ label: button.label }),
    failure: say.labelWasNotPressed({ label: button.label }),
    danger: false,
    consequence: (
      <p>
        {button.effects.length === 0
          ? say.buttonDoesNothing()
          : say.buttonDoes({ effects: listInWords(button.effects.map(describeButtonEffect)) })}
      </p>
    ),
  }
}
