// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>It was created {times, plural, =2 {twice} other {# times}}.</b> The connection was interrupted and the browser sent the request again. You need only the authorization below. */
  authorizationMadeTimes: (values: { times: number }) => ReactNode
  /** Only the authorization below remains. */
  onlyOneAuthorization: () => string
  /** Only the token below remains. */
  onlyOneToken: () => string
  /** The duplicate authorization was not removed */
  otherAuthorizationNotRemoved: () => string
  /** The duplicate token was not removed */
  otherTokenNotRemoved: () => string
  /** {count, plural, one {Remove duplicate} other {Remove # duplicates}} */
  removeOthers: (values: { count: number }) => string
  /** <b>It was created {times, plural, =2 {twice} other {# times}}.</b> The connection was interrupted and the browser sent the request again. You need only the token below. */
  tokenMadeTimes: (values: { times: number }) => ReactNode
}

export const say = sayOf<Say>(en)
