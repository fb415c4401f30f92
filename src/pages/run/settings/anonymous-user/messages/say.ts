// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Anybody with a public link can reach what these policies grant to all users */
  anonymousCanReach: () => string
  /** These policies grant to all users; an anonymous user would be one of them */
  anonymousWouldReach: () => string
  /** What policies grant to every user, an anonymous user could do, too. <button>Check the policies</button> */
  checkPolicies: (values: { button: DrawTag }) => ReactNode
  /** Clear dashboard */
  clearDashboard: () => string
  /** TagoIO has not published how one is made or gets a new token. Both are done in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>; <link2>read about it<span> (opens in a new tab)</span></link2>. */
  howTokensAreMade: (values: { link: DrawTag; span: DrawTag; link2: DrawTag }) => ReactNode
  /** This portal has no anonymous user, so it has no public links. */
  noAnonymousUser: () => string
  /** No active policy grants to every user. */
  nobodyGetsAll: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** Public link */
  publicLink: () => string
  /** It works when a policy lets the anonymous user see the dashboard. What people load through it counts as data output of this profile. */
  publicLinkHelp: () => string
  /** public link */
  publicLinkNoun: () => string
  /** Token */
  token: () => string
  /** Links to public dashboards hold it. It is as good as a password for everything the anonymous user may see. */
  tokenHelp: () => string
  /** token of the anonymous user */
  tokenNoun: () => string
}

export const say = sayOf<Say>(en)
