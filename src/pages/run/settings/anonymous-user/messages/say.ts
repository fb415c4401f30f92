// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Anyone with a public link has the access that these policies allow any user */
  anonymousCanReach: () => string
  /** These policies apply to any user, so they would apply to an anonymous user */
  anonymousWouldReach: () => string
  /** An anonymous user has the access that policies allow any user. <button>Check policies</button> */
  checkPolicies: (values: { button: DrawTag }) => ReactNode
  /** Clear dashboard */
  clearDashboard: () => string
  /** To create or replace this token, use <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>. <link2>Learn more<span> (opens in a new tab)</span></link2> */
  howTokensAreMade: (values: { link: DrawTag; span: DrawTag; link2: DrawTag }) => ReactNode
  /** This portal has no anonymous user, so it has no public links. */
  noAnonymousUser: () => string
  /** No enabled policy applies to any user. */
  nobodyGetsAll: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** Public link */
  publicLink: () => string
  /** Works if a policy lets the anonymous user see the dashboard. Views count as data output of this profile. */
  publicLinkHelp: () => string
  /** public link */
  publicLinkNoun: () => string
  /** Token */
  token: () => string
  /** Public dashboard links contain it. Anyone who has it has all the access of the anonymous user. */
  tokenHelp: () => string
  /** token of the anonymous user */
  tokenNoun: () => string
}

export const say = sayOf<Say>(en)
