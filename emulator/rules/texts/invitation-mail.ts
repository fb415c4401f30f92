import type { NewMessage } from '#emulator/store/account/outbox.ts'

/** The mail that invites somebody to a profile; `stranger` when the address has no account yet (contract 5.16). */
export function invitationMail(
  given: { inviter: string; profile: string; invitation: string; stranger: boolean },
  recipient: string,
): NewMessage {
  const link = `/invitation/${given.invitation}`
  const lines = [
    `${given.inviter} invited you to work in the profile ${given.profile}. The invitation ends after 7 days.`,
    ...(given.stranger
      ? ['Create an account with this e-mail address first: the invitation waits for you there.']
      : []),
    `Accept or decline: ${link}`,
  ]
  const body = lines.join('\n')
  return { kind: 'email', recipient, subject: 'Invitation to a profile', body, secret: given.invitation, link }
}
