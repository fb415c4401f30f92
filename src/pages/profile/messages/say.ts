// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a wide strip */
  aWideStrip: () => string
  /** What this profile is called, and what is known of it. */
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
  /** Shown above the profile in TagoIO’s own console. */
  bannerHelp: () => string
  /** Created */
  created: () => string
  /** <b>Delete.</b> The token of this session goes with the profile, so open another one first, then delete this one in the list of <link>profiles</link>. */
  deleteElsewhere: (values: { link: DrawTag }) => ReactNode
  /** Enter a name */
  enterAName: () => string
  /** Environment */
  environment: () => string
  /** A coloured bar above every page of this profile. It is kept in this browser alone. */
  environmentHelp: () => string
  /** Facts */
  facts: () => string
  /** <b>Hand over.</b> TagoIO’s support moves a profile to another account: ask them with the ID above and the e-mail address of that account, which needs a plan with room for it. <link>How TagoIO does it<span> (opens in a new tab)</span></link> */
  handOver: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** Hand over or delete */
  handOverOrDelete: () => string
  /** Enter the address of an image, like https://acme.example/logo.png */
  imageWrong: () => string
  /** Leave */
  leave: () => string
  /** Logo */
  logo: () => string
  /** Shown beside the name in TagoIO’s own console. */
  logoHelp: () => string
  /** Mark of this profile */
  markOfThisProfile: () => string
  /** Only its owner can delete this profile. You can <link>leave it</link>. */
  memberMayLeave: (values: { link: DrawTag }) => ReactNode
  /** Name */
  name: () => string
  /** Names may repeat; the ID tells profiles apart. */
  nameHelp: () => string
  /** None */
  none: () => string
  /** Only the owner of this profile can change it. */
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
  /** Somebody changed this profile */
  somebodyChangedThisProfile: () => string
  /** a square or a wide logo */
  squareWideLogo: () => string
  /** Unknown */
  unknown: () => string
  /** Usage & limits */
  usageAndLimits: () => string
  /** You */
  you: () => string
}

export const say = sayOf<Say>(en)
