import { useMutation } from '@tanstack/react-query'
import { teams, type TeamMember } from '#api/team.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { nameOf } from './TeamTable.tsx'
import { visibleName } from '#lib/text/visible-text.ts'

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
    notify({ message: `Invitation of ${nameOf(member)} ${expired ? 'removed' : 'withdrawn'}` })
  }
  return (
    <ConfirmDialog
      title={expired ? 'Remove the ended invitation' : 'Withdraw the invitation'}
      body={
        <p>
          {expired ? (
            <>
              The invitation of <b>{visibleName(member.email)}</b> has ended already; it only leaves this list.
            </>
          ) : (
            <>
              The link in the mail to <b>{visibleName(member.email)}</b> opens nothing any more, and one place of the
              plan is free again.
            </>
          )}
        </p>
      }
      confirmLabel={expired ? 'Remove invitation' : 'Withdraw invitation'}
      danger
      failureTitle={expired ? 'The invitation was not removed' : 'The invitation was not withdrawn'}
      run={run}
      onClose={onClose}
    />
  )
}
