// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** $confirmation_link$ is missing: users cannot confirm their e-mail address without it. */
  confirmationLinkMissing: () => string
  /** $recover_link$ is missing: users cannot choose a new password without it. */
  recoverLinkMissing: () => string
  /** The subject has more than one line. */
  subjectHasLines: () => string
  /** The text is longer than 100,000 characters. */
  textTooLong: () => string
  /** The subject is empty. */
  theSubjectIsEmpty: () => string
  /** The text is empty. */
  theTextIsEmpty: () => string
}

export const say = sayOf<Say>(en)
