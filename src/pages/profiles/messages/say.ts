// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Workspaces of your account and those shared with you. */
  about: () => string
  /** Access */
  access: () => string
  /** Add-ons */
  addOns: () => string
  /** all tokens */
  allTokens: () => string
  /** an unknown amount */
  anUnknownAmount: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** How much it holds could not be read. */
  contentsNotRead: () => string
  /** Copy ID */
  copyID: () => string
  /** Could not be read */
  couldNotBeRead: () => string
  /** {n, plural, one {{count} action} other {{count} actions}} */
  countActions: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} analysis} other {{count} analyses}} */
  countAnalyses: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} connector} other {{count} connectors}} */
  countConnectors: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} dashboard} other {{count} dashboards}} */
  countDashboards: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} device with all its data} other {{count} devices with all their data}} */
  countDevices: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} dictionary} other {{count} dictionaries}} */
  countDictionaries: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} network} other {{count} networks}} */
  countNetworks: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} access policy} other {{count} access policies}} */
  countPolicies: (values: { n: number; count: string | number }) => string
  /** {n, plural, one {{count} portal user} other {{count} portal users}} */
  countUsers: (values: { n: number; count: string | number }) => string
  /** Counting what it holds… */
  countingWhatItHolds: () => string
  /** Create profile */
  createProfile: () => string
  /** Created */
  created: () => string
  /** The profile and everything in it are deleted at once. Nothing of it can be brought back: */
  deleteMeaning: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete profile */
  deleteProfile: () => string
  /** Enter a name */
  enterAName: () => string
  /** Give it everything that is not allocated */
  giveEverything: () => string
  /** Otherwise it begins with none, and nothing works in it until you allocate some. */
  giveEverythingHelp: () => string
  /** ID of {name} copied */
  idOfNameCopied: (values: { name: string | number }) => string
  /** It is so already. */
  itIsSoAlready: () => string
  /** An account keeps at least one profile of its own: delete the account instead. */
  lastOwnProfile: () => string
  /** <b>{name}</b> has everything that was not allocated. See whether that is enough under <link>Allocation</link>. */
  madeWithEverything: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** <b>{name}</b> has no services yet, so nothing works in it. Give it some under <link>Allocation</link>. */
  madeWithNothing: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** Mark as {label} */
  markAsLabel: (values: { label: string | number }) => string
  /** Name */
  name: () => string
  /** A customer, a site or an environment. Names may repeat. */
  nameHelp: () => string
  /** {name} was not deleted */
  nameWasNotDeleted: (values: { name: string | number }) => string
  /** Nearest limit */
  nearestLimit: () => string
  /** New profile */
  newProfile: () => string
  /** No name */
  noName: () => string
  /** No profiles */
  noProfiles: () => string
  /** Your account has none, and nobody has shared one with you. */
  noProfilesAbout: () => string
  /** None */
  none: () => string
  /** None allocated */
  noneAllocated: () => string
  /** The browser did not allow copying. The ID is {id} */
  notCopied: (values: { id: string | number }) => string
  /** Everything that was bought is allocated, so there is nothing to take. */
  nothingToTake: () => string
  /** Only its owner can delete it. You leave it on its Team page. */
  onlyOwnerCanDelete: () => string
  /** Open */
  open: () => string
  /** Open another profile first: the token of this session goes with this one. */
  openAnotherFirst: () => string
  /** open now */
  openNow: () => string
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** Plan */
  plan: () => string
  /** What is not allocated could not be read; the new profile takes all of it. */
  poolNotRead: () => string
  /** Portal */
  portal: () => string
  /** the portal at {portal}, with its settings and domain */
  portalWithSettings: (values: { portal: string | number }) => string
  /** A profile is being opened. */
  profileBeingOpened: () => string
  /** Profile {name} created */
  profileCreated: (values: { name: string | number }) => string
  /** Profile {name} deleted */
  profileDeleted: (values: { name: string | number }) => string
  /** A profile has its own devices, users, portal, team and tokens. It is made in the region of this one. */
  profileHas: () => string
  /** The profile was not created */
  profileNotCreated: () => string
  /** The profile was not opened */
  profileNotOpened: () => string
  /** Profiles */
  profiles: () => string
  /** profiles */
  profilesCounted: () => string
  /** Reading what is not allocated… */
  readingPool: () => string
  /** Region */
  region: () => string
  /** Remove the mark */
  removeTheMark: () => string
  /** Search names and IDs */
  searchNamesAndIDs: () => string
  /** Its services are free to allocate to other profiles then. */
  servicesAreFree: () => string
  /** Settings of this profile */
  settingsOfThisProfile: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** shared with you */
  sharedWithYouLower: () => string
  /** It takes all of this, and nothing is left for other profiles: */
  takesAll: () => string
  /** Type {name} to confirm */
  typeNameToConfirm: (values: { name: string | number }) => string
  /** Type the name of the profile */
  typeTheName: () => string
  /** Unknown */
  unknown: () => string
  /** {used} of {limit} */
  usedOfLimit: (values: { used: string | number; limit: string | number }) => string
  /** Users */
  users: () => string
  /** What is deleted */
  whatIsDeleted: () => string
  /** Yours */
  yours: () => string
  /** yours */
  yoursLower: () => string
}

export const say = sayOf<Say>(en)
