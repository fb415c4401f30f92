// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Go to the start */
  goToStart: () => string
  /** The link may be old, or a part of it may be missing. */
  linkMayBeOld: () => string
  /** Nothing is at this address */
  nothingHere: () => string
  /** Page not found */
  pageNotFound: () => string
}

export const say = sayOf<Say>(en)
