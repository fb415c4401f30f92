import { ApiError } from '#api/http/errors.ts'
import { say } from './messages/say.ts'

/** Explains a refused sign-in: the API answers 400 or 401 with a text for all causes (contract 4.1). */
export function explainSignIn(error: unknown, regionName: string): unknown {
  if (!(error instanceof ApiError)) return error
  const detail = error.detail ?? ''
  if (error.kind !== 'unauthorized' && error.kind !== 'invalid') return error
  if (/block/i.test(detail)) {
    return told(error, say.thisAccountIsBlocked(), say.tagoIOHasLockedIt(), say.writeTagoIOSupportAccounts())
  }
  if (/confirm|verif/i.test(detail)) {
    return told(error, say.accountNotConfirmedYet(), say.mailConfirmationLinkStill(), say.followLinkMailThen())
  }
  return told(error, say.signRefused(), say.eMailPasswordWrong({ regionName }), say.checkBothRegionAbove())
}

/** Explains a refused code; the step stays, so that the next code can be tried at once. */
export function explainCode(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error
  if (!['unauthorized', 'invalid', 'two-factor'].includes(error.kind)) return error
  return {
    title: say.codeNotAccepted(),
    meaning: say.wrongExpired(),
    nextStep: say.enterTheNewestCode(),
  }
}

/** Explains a refused token. A wrong token and a wrong region get the same answer (contract 1.1). */
export function explainToken(error: unknown, regionName: string): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'unauthorized') return error
  return told(error, say.theTokenWasRefused(), say.wrongExpiredMayNot({ regionName }), say.copyAgainCheckRegion())
}

function told(error: ApiError, title: string, meaning: string, nextStep: string) {
  return { title, meaning, nextStep, detail: error.detail, status: error.status }
}
