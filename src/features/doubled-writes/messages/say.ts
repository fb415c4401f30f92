// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>It was created {times, plural, =2 {twice} other {# times}}.</b> The connection was interrupted and the browser sent the request again. You need only the {what} below. */
  madeTimes: (values: { times: number; what: string | number }) => ReactNode
  /** Only the {what} below remains. */
  onlyOneLeft: (values: { what: string | number }) => string
  /** The duplicate {what} was not removed */
  otherWhatNotRemoved: (values: { what: string | number }) => string
  /** {count, plural, one {Remove duplicate} other {Remove # duplicates}} */
  removeOthers: (values: { count: number }) => string
}

export const say = sayOf<Say>(en)
