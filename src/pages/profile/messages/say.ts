// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a wide banner */
  aWideStrip: () => string
  /** Name, images and details of this profile. */
  about: () => string
  /** account ID of the owner */
  accountIDOwner: () => string
  /** Add-ons */
  addOns: () => string
  /** Another account, which shared it with you */
  anotherAccount: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** Banner */
  banner: () => string
  /** Shown above the profile in TagoIO’s own admin. */
  bannerHelp: () => string
  /** Created */
  created: () => string
  /** <b>Delete.</b> The token of this session is deleted with the profile. Open another profile first, then delete this one in the list of <link>profiles</link>. */
  deleteElsewhere: (values: { link: DrawTag }) => ReactNode
  /** Enter a name */
  enterAName: () => string
  /** Environment */
  environment: () => string
  /** A coloured bar above every page of this profile. It is kept in this browser only. */
  environmentHelp: () => string
  /** Details */
  facts: () => string
  /** <b>Transfer.</b> TagoIO support can move the profile to another account. Give them the ID above and the e-mail address of that account; its plan must have room for the profile. <link>How a transfer works<span> (opens in a new tab)</span></link> */
  handOver: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** Transfer or delete */
  handOverOrDelete: () => string
  /** Enter the address of an image, like https://acme.example/logo.png */
  imageWrong: () => string
  /** Leave */
  leave: () => string
  /** Logo */
  logo: () => string
  /** Shown beside the name in TagoIO’s own admin. */
  logoHelp: () => string
  /** Environment of this profile */
  markOfThisProfile: () => string
  /** Only the owner can delete this profile. You can <link>leave it</link>. */
  memberMayLeave: (values: { link: DrawTag }) => ReactNode
  /** Name */
  name: () => string
  /** Several profiles can have the same name; the ID tells them apart. */
  nameHelp: () => string
  /** None */
  none: () => string
  /** Only the owner can change this profile. */
  onlyOwnerChangesIt: () => string
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** Owner */
  owner: () => string
  /** Plan */
  plan: () => string
  /** {plan} (the owner’s) */
  planOfOwner: (values: { plan: string | number }) => string
  /** Portal */
  portal: () => string
  /** Profile */
  profile: () => string
  /** The profile could not be read */
  profileCouldNotRead: () => string
  /** Profile ID */
  profileID: () => string
  /** profile ID */
  profileIDLower: () => string
  /** Profile {name} saved */
  profileSaved: (values: { name: string | number }) => string
  /** Profiles */
  profiles: () => string
  /** Region */
  region: () => string
  /** Someone else changed this profile */
  somebodyChangedThisProfile: () => string
  /** a square or wide logo */
  squareWideLogo: () => string
  /** Unknown */
  unknown: () => string
  /** Usage & limits */
  usageAndLimits: () => string
  /** You */
  you: () => string
}

export const say = sayOf<Say>(en)
