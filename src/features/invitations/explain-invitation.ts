import { ApiError } from '#api/http/errors.ts'
import { say } from './messages/say.ts'

/**
 * Explains why an answer to an invitation was refused, and what to do next. The API answers 404 for most causes
 * (contract 5.17).
 */
export function explainInvitation(error: unknown, who: { email: string; region: string }): unknown {
  if (!(error instanceof ApiError)) return error
  if (error.kind === 'not-found') {
    return {
      title: say.invitationCannotAnsweredAny(),
      meaning: say.answeredWithdrawnBeforeOlder({ region: who.region }),
      nextStep: say.lookIntoProfileSwitcher(),
    }
  }
  if (error.kind === 'unauthorized') {
    return {
      title: say.invitationAnotherAccount(),
      meaning: say.signedEmailNothingAnswered({ email: who.email }),
      nextStep: say.signAccountWhoseAddress(),
    }
  }
  if (error.kind === 'invalid' && /account/i.test(error.detail ?? '')) {
    return {
      title: say.invitedAddressNoAccount(),
      detail: error.detail,
      nextStep: say.createAccountAddressGot(),
    }
  }
  return error
}
