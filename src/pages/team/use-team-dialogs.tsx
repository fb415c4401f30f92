import { useMutation } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import { teams, type TeamMember } from '#api/team.ts'
import { notify } from '#components/feedback/notify.ts'
import type { MenuChoice } from '#components/menu/menu-items.ts'
import type { Standing } from '#features/invitations/invitation-end.ts'
import { useMoveOn } from './use-move-on.ts'
import type { useTeamAccess } from './use-team-access.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const InviteDialog = lazyPart(() => import('./InviteDialog.tsx'), 'InviteDialog')
const RemoveDialog = lazyPart(() => import('./RemoveMemberDialog.tsx'), 'RemoveMemberDialog')
const WithdrawDialog = lazyPart(() => import('./WithdrawDialog.tsx'), 'WithdrawDialog')
const loadLeft = () => import('./LeftDialog.tsx')
const LeftDialog = lazyPart(loadLeft, 'LeftDialog')
const LeaveDialog = lazyPart(() => import('./LeaveDialog.tsx'), 'LeaveDialog')

type Open =
  | { what: 'invite' | 'leave' }
  | { what: 'left'; name: string }
  | { what: 'remove' | 'withdraw' | 'clear'; member: TeamMember }

interface TeamDialogsOptions {
  profile: string
  access: ReturnType<typeof useTeamAccess>
  warning: string | undefined
}

/**
 * The actions on a member or an invitation. Each dialog holds the person for whom it was opened (regression class R1).
 */
export function useTeamDialogs({ profile, access, warning }: TeamDialogsOptions) {
  const [shown, setShown] = useState<Open>()
  const again = useMutation({
    ...teams.create(profile),
    onSuccess: (_, email) => notify({ message: say.invitationSentAgain({ email }) }),
  })
  const move = useMoveOn(profile, access.name)
  const close = () => setShown(undefined)
  const left = () => {
    // The name is taken now: soon the session will work in another profile.
    setShown({ what: 'left', name: access.name })
    // Until the dialog covers it, the page of the profile that was left must not change.
    void loadLeft().finally(() => move.mutate())
  }
  const locked = access.reason === undefined ? {} : { disabledReason: access.reason }

  const actionsOf = (member: TeamMember, standing: Standing): MenuChoice[] => {
    if (standing === 'member') {
      const isSelf = member.id === access.account?.id
      if (isSelf)
        return [
          { label: say.leaveProfileDots(), icon: 'log-out', danger: true, onSelect: () => setShown({ what: 'leave' }) },
        ]
      return [
        {
          label: common.removeDots(),
          icon: 'trash',
          danger: true,
          ...locked,
          onSelect: () => setShown({ what: 'remove', member }),
        },
      ]
    }
    const ended = standing === 'expired'
    const busy = again.isPending ? { disabledReason: say.invitationBeingSent() } : {}
    return [
      { label: say.sendAgain(), icon: 'mail', ...busy, ...locked, onSelect: () => again.mutate(member.email) },
      {
        label: ended ? say.removeFromTheList() : say.withdrawDots(),
        icon: 'trash',
        danger: true,
        ...locked,
        onSelect: () => setShown({ what: ended ? 'clear' : 'withdraw', member }),
      },
    ]
  }

  const dialog: ReactNode = shown && (
    <Suspense>
      {shown.what === 'invite' && (
        <InviteDialog profile={profile} own={access.account?.email ?? ''} warning={warning} onClose={close} />
      )}
      {shown.what === 'leave' && <LeaveDialog profile={profile} name={access.name} onLeft={left} onClose={close} />}
      {shown.what === 'left' && <LeftDialog name={shown.name} move={move} />}
      {shown.what === 'remove' && <RemoveDialog profile={profile} member={shown.member} onClose={close} />}
      {(shown.what === 'withdraw' || shown.what === 'clear') && (
        <WithdrawDialog profile={profile} member={shown.member} expired={shown.what === 'clear'} onClose={close} />
      )}
    </Suspense>
  )
  const failure = again.isError
    ? { title: say.notInvitedAgain({ email: again.variables }), error: again.error, close: again.reset }
    : undefined
  return { actionsOf, open: setShown, dialog, failure }
}
