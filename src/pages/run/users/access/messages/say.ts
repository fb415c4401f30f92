// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Applies */
  applies: () => string
  /** Check {policies} policies */
  checkPolicies: (values: { policies: string | number }) => string
  /** Dashboards */
  dashboards: () => string
  /** The dashboards could not be read. <button>Retry</button> */
  dashboardsNotRead: (values: { button: DrawTag }) => ReactNode
  /** {title}, denied */
  deniedOf: (values: { title: string | number }) => string
  /** Devices */
  devices: () => string
  /** The devices could not be read. <button>Retry</button> */
  devicesNotRead: (values: { button: DrawTag }) => ReactNode
  /** Does not apply */
  doesNotApply: () => string
  /** It is for another user */
  forAnotherUser: () => string
  /** It is for every user */
  forEveryUser: () => string
  /** It is for this user */
  forThisUser: () => string
  /** {n, plural, one {Hide 1 that is denied} other {Hide {count} that are denied}} */
  hideDenied: (values: { n: number; count: string | number }) => string
  /** One of its targets has a form that never matches anybody */
  malformedTarget: () => string
  /** No dashboard is allowed. */
  noDashboardAllowed: () => string
  /** This profile has no dashboards. */
  noDashboards: () => string
  /** Gives no dashboards: it compares their tag {key} with the user’s, who has none */
  noDashboardsByTag: (values: { key: string | number }) => string
  /** No device is allowed. */
  noDeviceAllowed: () => string
  /** This profile has no devices. */
  noDevices: () => string
  /** Gives no devices: it compares their tag {key} with the user’s, who has none */
  noDevicesByTag: (values: { key: string | number }) => string
  /** Gives no entities: it compares their tag {key} with the user’s, who has none */
  noEntitiesByTag: (values: { key: string | number }) => string
  /** This profile has no policies, so users see nothing but themselves. */
  noPolicies: () => string
  /** No policy of this profile is for users. */
  noPolicyForUsers: () => string
  /** Gives no SQL queries: it compares their tag {key} with the user’s, who has none */
  noQueriesByTag: (values: { key: string | number }) => string
  /** Gives no users: it compares their tag {key} with the user’s, who has none */
  noUsersByTag: (values: { key: string | number }) => string
  /** Gives no {resource}: it compares their tag {key} with the user’s, who has none */
  nothingByTag: (values: { resource: string | number; key: string | number }) => string
  /** Open in the simulator */
  openInTheSimulator: () => string
  /** Policies by these tags */
  policiesByTheseTags: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** There are {policies} policies. Each is read on its own, which counts towards the requests of this minute. */
  policiesToRead: (values: { policies: string | number }) => string
  /** <policy></policy>, line {line} */
  policyLine: (values: { policy: ReactNode; line: string | number }) => ReactNode
  /** {n, plural, one {Show 1 that is denied} other {Show {count} that are denied}} */
  showDenied: (values: { n: number; count: string | number }) => string
  /** Show more ({count} are not shown) */
  showMore: (values: { count: string | number }) => string
  /** Switched off */
  switchedOff: () => string
  /** Tag {key} is {value} */
  tagIs: (values: { key: string | number; value: string | number }) => string
  /** Tag {key} is there */
  tagIsThere: (values: { key: string | number }) => string
  /** Tag {key} is missing */
  tagMissing: (values: { key: string | number }) => string
  /** Tag {key} is missing: it would have to be {value} */
  tagMissingFor: (values: { key: string | number; value: string | number }) => string
  /** Tag {key} is {has}: it would have to be {value} */
  tagWouldBe: (values: { key: string | number; has: string | number; value: string | number }) => string
}

export const say = sayOf<Say>(en)
