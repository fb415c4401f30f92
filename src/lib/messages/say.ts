// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Continue */
  continue: () => string
  /** Delete… */
  deleteDots: () => string
  /** Done */
  done: () => string
  /** the language */
  language: () => string
  /** Loading */
  loading: () => string
  /** Reload */
  reload: () => string
  /** Save */
  save: () => string
  /** Sign out */
  signOut: () => string
}

export const say = sayOf<Say>(en)
