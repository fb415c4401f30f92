// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The token of this session is read only. */
  tokenSessionCanOnly: () => string
}

export const say = sayOf<Say>(en)
