// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Go to the start page */
  goToStart: () => string
  /** The link may be out of date or incomplete. */
  linkMayBeOld: () => string
  /** There is no page at this address */
  nothingHere: () => string
  /** Page not found */
  pageNotFound: () => string
}

export const say = sayOf<Say>(en)
