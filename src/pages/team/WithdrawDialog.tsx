import { useMutation } from '@tanstack/react-query'
import { teams, type TeamMember } from '#api/team.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { nameOf } from './TeamTable.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/** Withdraws an invitation, or removes an expired one from the list. */
export function WithdrawDialog({
  profile,
  member,
  expired,
  onClose,
}: {
  profile: string
  member: TeamMember
  expired: boolean
  onClose: () => void
}) {
  const { mutateAsync: remove } = useMutation(teams.remove(profile))
  const run = async () => {
    await remove(member.id)
    notify({ message: (expired ? say.invitationRemoved : say.invitationWithdrawn)({ name: nameOf(member) }) })
  }
  return (
    <ConfirmDialog
      title={expired ? say.removeTheEndedInvitation() : say.withdrawTheInvitation()}
      body={
        <p>
          {expired
            ? say.invitationHasEnded({ email: visibleName(member.email) })
            : say.withdrawMeaning({ email: visibleName(member.email) })}
        </p>
      }
      confirmLabel={expired ? say.removeInvitation() : say.withdrawInvitation()}
      danger
      failureTitle={expired ? say.invitationNotRemoved() : say.invitationNotWithdrawn()}
      run={run}
      onClose={onClose}
    />
  )
}
