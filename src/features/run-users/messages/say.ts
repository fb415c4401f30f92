// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** No users found */
  nobodyFound: () => string
  /** The search failed; type again to retry */
  searchFailedTypeAgain: () => string
  /** Searching… */
  searchingDots: () => string
}

export const say = sayOf<Say>(en)
