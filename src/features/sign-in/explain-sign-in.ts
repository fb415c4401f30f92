import { ApiError } from '#api/http/errors.ts'

/** Explains a refused sign-in: the API answers 400 or 401 with a text for all causes (contract 4.1). */
export function explainSignIn(error: unknown, regionName: string): unknown {
  if (!(error instanceof ApiError)) return error
  const detail = error.detail ?? ''
  if (error.kind !== 'unauthorized' && error.kind !== 'invalid') return error
  if (/block/i.test(detail)) {
    return told(
      error,
      'This account is blocked',
      'TagoIO has locked it.',
      'Write to TagoIO support from the account’s address.',
    )
  }
  if (/confirm|verif/i.test(detail)) {
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

/** Explains a refused code; the step stays, so that the next code can be tried at once. */
export function explainCode(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error
  if (!['unauthorized', 'invalid', 'two-factor'].includes(error.kind)) return error
  return {
    title: 'The code was not accepted',
    meaning: 'It is wrong or has expired.',
    nextStep: 'Enter the newest code.',
  }
}

/** Explains a refused token. A wrong token and a wrong region get the same answer (contract 1.1). */
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
  return { title, meaning, nextStep, detail: error.detail, status: error.status }
}
