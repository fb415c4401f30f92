// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** URL */
  address: () => string
  /** https://… or a path of the portal, such as /dashboards/info/… */
  addressHelp: () => string
  /** All {runusers} user slots are in use. The portal hides sign-up until one is free. */
  allPlacesTaken: (values: { runusers: string | number }) => string
  /** Anyone */
  anyone: () => string
  /** Anyone, after approval */
  anyoneApproved: () => string
  /** Users sign up on the portal and confirm their e-mail address. */
  anyoneHelp: () => string
  /** Users sign up, then an administrator activates each of them. */
  approvalHelp: () => string
  /** Current value: {stored} */
  asItIs: (values: { stored: string | number }) => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** A policy that matches such a tag grants its access to anyone who signs up with it. <button>Check policies</button> */
  checkPolicies: (values: { button: DrawTag }) => ReactNode
  /** Close sign-up */
  close: () => string
  /** The portal hides its sign-up page; only administrators can create users. Existing users are kept. */
  closeConsequence: () => string
  /** Close sign-up? */
  closeTitle: () => string
  /** field */
  field: () => string
  /** Enter a key for the field */
  fieldNeedsKey: () => string
  /** Each field becomes a tag of the new user: its key and what the user enters as its value. */
  fieldsHelp: () => string
  /** Users can grant themselves access */
  grantThemselves: () => string
  /** Hidden */
  hidden: () => string
  /** hidden */
  hiddenNote: () => string
  /** The tag value for everyone who signs up. */
  hiddenValueHelp: () => string
  /** Key */
  key: () => string
  /** Becomes the tag key. Policies can match it. */
  keyHelp: () => string
  /** This key protects resources from deletion. Use another key */
  keyProtects: () => string
  /** The key {name} is used more than once */
  keyTwice: (values: { name: string | number }) => string
  /** Type */
  kind: () => string
  /** Label */
  label: () => string
  /** link */
  link: () => string
  /** Enter a URL for the link */
  linkNeedsAddress: () => string
  /** Enter a label for the link */
  linkNeedsLabel: () => string
  /** Links below the sign-in form, for example to a public dashboard or a status page. */
  linksHelp: () => string
  /** Checking policies for these tags… */
  lookingAtPolicies: () => string
  /** No additional fields: users enter their name, e-mail address and password. */
  noFields: () => string
  /** No links */
  noLinks: () => string
  /** No one */
  nobody: () => string
  /** No enabled policy matches these tags. */
  nobodyGrants: () => string
  /** The sign-up page is closed; only administrators create users. */
  nobodyHelp: () => string
  /** Not a valid URL. Start with https:// or / */
  notFollowable: () => string
  /** Not provided */
  notGiven: () => string
  /** Number */
  number: () => string
  /** Placeholder */
  placeholder: () => string
  /** {free} of {runusers} user slots are free. */
  placesFree: (values: { free: string | number; runusers: string | number }) => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** The policy “{policy}” matches the tag {key}, which everyone who signs up sets, even in hidden fields. */
  policyGoesByTag: (values: { policy: string | number; key: string | number }) => string
  /** Required */
  required: () => string
  /** required */
  requiredNote: () => string
  /** Set outside this console. It is kept until you choose another option. */
  setElsewhere: () => string
  /** Sign-in page links */
  signInLinks: () => string
  /** Sign-up fields */
  signUpFields: () => string
  /** Sign-up saved */
  signUpSaved: () => string
  /** Text */
  text: () => string
  /** Value */
  value: () => string
  /** Who can sign up */
  whoCanSignUp: () => string
}

export const say = sayOf<Say>(en)
