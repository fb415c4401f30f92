import { ApiError } from '#api/http/errors.ts'

/**
 * Explains why an answer to an invitation was refused, and what to do next. The API answers 404 for most causes
 * (contract 5.17).
 */
export function explainInvitation(error: unknown, who: { email: string; region: string }): unknown {
  if (!(error instanceof ApiError)) return error
  if (error.kind === 'not-found') {
    return {
      title: 'This invitation cannot be answered any more',
      meaning: `It was answered or withdrawn before, is older than 7 days, a newer one took its place, or it belongs to another region than ${who.region}.`,
      nextStep:
        'Look into the profile switcher: the profile may be there already. If not, ask its owner for a new invitation, or sign in to the other region.',
    }
  }
  if (error.kind === 'unauthorized') {
    return {
      title: 'This invitation is for another account',
      meaning: `You are signed in as ${who.email}. Nothing was answered.`,
      nextStep: 'Sign in with the account whose address got the mail.',
    }
  }
  if (error.kind === 'invalid' && /account/i.test(error.detail ?? '')) {
    return {
      title: 'The invited address has no account yet',
      detail: error.detail,
      nextStep: 'Create an account with the address that got the mail and confirm it, then come back to this page.',
    }
  }
  return error
}
