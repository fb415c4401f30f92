import { useMutation } from '@tanstack/react-query'
import { accountNotices } from '#api/account/account-notifications.ts'
import { ApiError } from '#api/http/errors.ts'
import { answerInvitation, type InvitationAnswer } from '#api/account/invitations.ts'
import { joinedOf, listAnew } from '#features/invitations/joined-profile.ts'
import { forgetInvitation } from '#api/session/kept-invitation.ts'
import { invalidate } from '#api/http/query-client.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'

/** The result of the answer; `joined` when the list of profiles shows which one it opened. */
export interface InvitationAnswered {
  answer: InvitationAnswer
  joined: ListedProfile | undefined
}

/**
 * Answers the kept invitation, once for each press. When the answer to an acceptance is lost, a new profile in the list
 * proves that it worked. The secret is forgotten once it is used.
 */
export function useAnswer(secret: string) {
  return useMutation({
    mutationFn: async (answer: InvitationAnswer): Promise<InvitationAnswered> => {
      const before = answer === 'accept' ? await listAnew() : undefined
      let joined: ListedProfile | undefined
      try {
        await answerInvitation(answer, secret)
        joined = joinedOf(before, before && (await listAnew()))
      } catch (error) {
        if (!(error instanceof ApiError) || !error.maybeDone || !before) throw error
        joined = joinedOf(before, await listAnew())
        if (joined === undefined) throw error
      }
      forgetInvitation()
      void invalidate([accountNotices.key, ['profiles']])
      return { answer, joined }
    },
    gcTime: 0,
  })
}
