import { useMutation } from '@tanstack/react-query'
import { accountNotices, wasAnswered, type AccountNotification } from '#api/account/account-notifications.ts'
import { ApiError } from '#api/http/errors.ts'
import { joinedOf, listAnew } from '#features/invitations/joined-profile.ts'
import { webAddress, type ShownButton } from './notification-buttons.ts'
import { notify } from '#components/feedback/notify.ts'
import { notePress } from './press-results.ts'
import { say } from './messages/say.ts'

const answered = { accepted: say.invitationAccepted, declined: say.invitationDeclined }

/** The answer that a button gives to an invitation, if it gives one. */
export function answerOf({ effects }: ShownButton): 'accepted' | 'declined' | undefined {
  const share = effects.find(({ kind }) => kind === 'share')
  if (share?.kind !== 'share') return undefined
  return share.answer === 'accept' ? 'accepted' : 'declined'
}

/** The pages that a press opens: only web addresses, and never with access to this window (contract 12.4). */
export const pagesOf = ({ effects }: ShownButton): string[] =>
  effects.flatMap((effect) => (effect.kind === 'open' ? [webAddress(effect.url) ?? []].flat() : []))

/**
 * Presses a button: the server runs its triggers, this window opens its pages. Sent once. When the answer about an
 * invitation is lost, the server is asked whether it was given. The lists of profiles before and after tell which one
 * was joined.
 */
export function usePress(): (notice: AccountNotification, button: ShownButton) => Promise<void> {
  const { mutateAsync: press } = useMutation(accountNotices.press())
  return async (notice, button) => {
    // At once, while the browser still takes it for the person's own action.
    for (const page of pagesOf(button)) window.open(page, '_blank', 'noopener,noreferrer')
    const answer = answerOf(button)
    const before = answer === 'accepted' ? await listAnew() : undefined
    try {
      await press({ id: notice.id, button: button.id })
    } catch (error) {
      const lost = answer !== undefined && error instanceof ApiError && error.maybeDone
      if (!lost || !(await wasAnswered(notice.id).catch(() => false))) throw error
    }
    const joined = joinedOf(before, before && (await listAnew()))
    notePress(notice.id, { label: button.label, answer, joined })
    notify({ message: answer ? answered[answer]() : say.labelPressed({ label: button.label }) })
  }
}
