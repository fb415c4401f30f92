// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Address */
  address: () => string
  /** https://… or a path of the portal, like /dashboards/info/… */
  addressHelp: () => string
  /** All {runusers} places for users are taken. The portal does not show its sign-up until one is free. */
  allPlacesTaken: (values: { runusers: string | number }) => string
  /** Anyone */
  anyone: () => string
  /** Anyone, after approval */
  anyoneApproved: () => string
  /** People sign up by themselves and confirm their e-mail address. */
  anyoneHelp: () => string
  /** People sign up, and an administrator activates each of them. */
  approvalHelp: () => string
  /** As it is: {stored} */
  asItIs: (values: { stored: string | number }) => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** A policy that goes by such a tag grants its access to whoever signs up with it. <button>Check the policies</button> */
  checkPolicies: (values: { button: DrawTag }) => ReactNode
  /** Close the sign-up */
  close: () => string
  /** Nobody can sign up by themselves any more: the portal shows no page for it, and only administrators create users. Who has an account keeps it. */
  closeConsequence: () => string
  /** Close the sign-up? */
  closeTitle: () => string
  /** field */
  field: () => string
  /** A field needs a key */
  fieldNeedsKey: () => string
  /** Each becomes a tag of the new user: its key is the tag’s key, what the person types is the tag’s value. */
  fieldsHelp: () => string
  /** People can grant themselves access */
  grantThemselves: () => string
  /** Hidden */
  hidden: () => string
  /** hidden */
  hiddenNote: () => string
  /** The value of the tag of everybody who signs up. */
  hiddenValueHelp: () => string
  /** Key */
  key: () => string
  /** The key of the tag. */
  keyHelp: () => string
  /** This key protects things from deletion; it cannot be a field */
  keyProtects: () => string
  /** The key {name} stands twice */
  keyTwice: (values: { name: string | number }) => string
  /** Kind */
  kind: () => string
  /** Label */
  label: () => string
  /** link */
  link: () => string
  /** A link needs an address */
  linkNeedsAddress: () => string
  /** A link needs a label */
  linkNeedsLabel: () => string
  /** Links under the sign-in form, for example to a public dashboard or a status page. */
  linksHelp: () => string
  /** Looking whether policies grant access by these tags… */
  lookingAtPolicies: () => string
  /** No further fields: people give their name, e-mail address and password. */
  noFields: () => string
  /** No links. */
  noLinks: () => string
  /** Nobody */
  nobody: () => string
  /** No active policy goes by these tags. */
  nobodyGrants: () => string
  /** The page to sign up is closed; only administrators create users. */
  nobodyHelp: () => string
  /** Not an address a browser may follow. Begin with https:// or / */
  notFollowable: () => string
  /** Not given */
  notGiven: () => string
  /** Number */
  number: () => string
  /** Placeholder */
  placeholder: () => string
  /** {free} of {runusers} places for users are free. */
  placesFree: (values: { free: string | number; runusers: string | number }) => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** The policy “{policy}” goes by the tag {key}, which anybody who signs up sets, hidden fields included. */
  policyGoesByTag: (values: { policy: string | number; key: string | number }) => string
  /** Required */
  required: () => string
  /** required */
  requiredNote: () => string
  /** Set elsewhere. It stays until you choose another. */
  setElsewhere: () => string
  /** Sign-in links */
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
