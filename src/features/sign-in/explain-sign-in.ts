import { ApiError } from '#api/http/errors.ts'

/** A refused sign-in by its cause: the API answers 400 or 401 with text for all of them (contract 4.1). */
export function explainSignIn(error: unknown, regionName: string): unknown {
  if (!(error instanceof ApiError)) return error
  const serverMessage = error.serverMessage ?? ''
  if (error.kind !== 'unauthorized' && error.kind !== 'invalid') return error
  if (/block/i.test(serverMessage)) {
    return told(
      error,
      'This account is blocked',
      'TagoIO has locked it.',
      'Write to TagoIO support from the account’s address.',
    )
  }
  if (/confirm|verif/i.test(serverMessage)) {
    return told(
      error,
      'This account is not confirmed yet',
      'The mail with the confirmation link is still open.',
      'Follow the link in that mail, then sign in.',
    )
  }
  return told(
    error,
    'The sign-in was refused',
    `The e-mail or the password is wrong, or the account belongs to another region than ${regionName}.`,
    'Check both, and the region above.',
  )
}

/** A refused code; the step stays, so that the next code can be tried at once. */
export function explainCode(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error
  if (!['unauthorized', 'invalid', 'two-factor'].includes(error.kind)) return error
  return {
    title: 'The code was not accepted',
    meaning: 'It is wrong or has expired.',
    nextStep: 'Enter the newest code.',
  }
}

/** A refused token; the same answer comes for a wrong token and for a wrong region (contract 1.1). */
export function explainToken(error: unknown, regionName: string): unknown {
  if (!(error instanceof ApiError) || error.kind !== 'unauthorized') return error
  return told(
    error,
    'The token was refused',
    `It is wrong or expired, may not read, or belongs to another region than ${regionName}.`,
    'Copy it again, and check the region above.',
  )
}

function told(error: ApiError, title: string, meaning: string, nextStep: string) {
  return { title, meaning, nextStep, serverMessage: error.serverMessage, status: error.status }
}
