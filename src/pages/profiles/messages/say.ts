// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Your own profiles and those shared with you. */
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
  /** What it contains could not be read. */
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
  /** Counting what it contains… */
  countingWhatItHolds: () => string
  /** Create profile */
  createProfile: () => string
  /** Created */
  created: () => string
  /** The profile and everything in it are deleted immediately and cannot be restored: */
  deleteMeaning: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete profile */
  deleteProfile: () => string
  /** Enter a name */
  enterAName: () => string
  /** Allocate all unallocated services to it */
  giveEverything: () => string
  /** Otherwise it starts without services and cannot be used until you allocate some. */
  giveEverythingHelp: () => string
  /** ID of {name} copied */
  idOfNameCopied: (values: { name: string | number }) => string
  /** This is the current mark. */
  itIsSoAlready: () => string
  /** An account needs at least one profile of its own. To remove everything, delete the account. */
  lastOwnProfile: () => string
  /** <b>{name}</b> got all services that were not allocated. Check under <link>Allocation</link> whether that is enough. */
  madeWithEverything: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** <b>{name}</b> has no services yet and cannot be used. Give it some under <link>Allocation</link>. */
  madeWithNothing: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** Mark as {label} */
  markAsLabel: (values: { label: string | number }) => string
  /** Name */
  name: () => string
  /** For example a customer, a site or an environment. Several profiles can have the same name. */
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
  /** You have no profiles, and no profile is shared with you. */
  noProfilesAbout: () => string
  /** None */
  none: () => string
  /** None allocated */
  noneAllocated: () => string
  /** The browser did not allow copying. The ID is {id} */
  notCopied: (values: { id: string | number }) => string
  /** Everything that was bought is already allocated, so it gets nothing. */
  nothingToTake: () => string
  /** Only its owner can delete it. You can leave it from its Team page. */
  onlyOwnerCanDelete: () => string
  /** Open */
  open: () => string
  /** Open another profile first: the token of this session is deleted with this profile. */
  openAnotherFirst: () => string
  /** open now */
  openNow: () => string
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** Plan */
  plan: () => string
  /** The unallocated services could not be read; the new profile gets all of them. */
  poolNotRead: () => string
  /** Portal */
  portal: () => string
  /** the portal at {portal}, with its settings and domain */
  portalWithSettings: (values: { portal: string | number }) => string
  /** Opening a profile… */
  profileBeingOpened: () => string
  /** Profile {name} created */
  profileCreated: (values: { name: string | number }) => string
  /** Profile {name} deleted */
  profileDeleted: (values: { name: string | number }) => string
  /** A profile has its own devices, users, portal, team and tokens. It is created in the region of this one. */
  profileHas: () => string
  /** The profile was not created */
  profileNotCreated: () => string
  /** The profile was not opened */
  profileNotOpened: () => string
  /** Profiles */
  profiles: () => string
  /** profiles */
  profilesCounted: () => string
  /** Reading the unallocated services… */
  readingPool: () => string
  /** Region */
  region: () => string
  /** Remove mark */
  removeTheMark: () => string
  /** Search names and IDs */
  searchNamesAndIDs: () => string
  /** Its services can then be allocated to other profiles. */
  servicesAreFree: () => string
  /** Settings of this profile */
  settingsOfThisProfile: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** shared with you */
  sharedWithYouLower: () => string
  /** It gets all of this, and nothing is left for other profiles: */
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
  /** access */
  wordAccess: () => string
  /** Yours */
  yours: () => string
  /** yours */
  yoursLower: () => string
}

export const say = sayOf<Say>(en)
