// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>It was made {times, plural, =2 {twice} other {# times}}.</b> The connection broke and the browser sent the request once more. Only the {what} below is needed. */
  madeTimes: (values: { times: number; what: string | number }) => ReactNode
  /** Only the {what} below is left. */
  onlyOneLeft: (values: { what: string | number }) => string
  /** The other {what} was not removed */
  otherWhatNotRemoved: (values: { what: string | number }) => string
  /** {count, plural, one {Remove the other one} other {Remove the other #}} */
  removeOthers: (values: { count: number }) => string
}

export const say = sayOf<Say>(en)
