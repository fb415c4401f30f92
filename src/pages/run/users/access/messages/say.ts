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
  /** For another user */
  forAnotherUser: () => string
  /** For any user */
  forEveryUser: () => string
  /** For this user */
  forThisUser: () => string
  /** {n, plural, one {Hide 1 that is denied} other {Hide {count} that are denied}} */
  hideDenied: (values: { n: number; count: string | number }) => string
  /** One target is malformed and matches no user */
  malformedTarget: () => string
  /** No dashboard is allowed. */
  noDashboardAllowed: () => string
  /** This profile has no dashboards. */
  noDashboards: () => string
  /** Grants no dashboards: the user has no tag {key} to compare */
  noDashboardsByTag: (values: { key: string | number }) => string
  /** No device is allowed. */
  noDeviceAllowed: () => string
  /** This profile has no devices. */
  noDevices: () => string
  /** Grants no devices: the user has no tag {key} to compare */
  noDevicesByTag: (values: { key: string | number }) => string
  /** Grants no entities: the user has no tag {key} to compare */
  noEntitiesByTag: (values: { key: string | number }) => string
  /** This profile has no policies. Users can see only their own account. */
  noPolicies: () => string
  /** No policy in this profile applies to users. */
  noPolicyForUsers: () => string
  /** Grants no SQL queries: the user has no tag {key} to compare */
  noQueriesByTag: (values: { key: string | number }) => string
  /** Grants no users: the user has no tag {key} to compare */
  noUsersByTag: (values: { key: string | number }) => string
  /** Grants no {resource}: the user has no tag {key} to compare */
  nothingByTag: (values: { resource: string | number; key: string | number }) => string
  /** Open in simulator */
  openInTheSimulator: () => string
  /** Policies for these tags */
  policiesByTheseTags: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** This checks {policies} policies, one request each. They count towards the rate limit. */
  policiesToRead: (values: { policies: string | number }) => string
  /** <policy></policy>, permission {line} */
  policyLine: (values: { policy: ReactNode; line: string | number }) => ReactNode
  /** {n, plural, one {Show 1 that is denied} other {Show {count} that are denied}} */
  showDenied: (values: { n: number; count: string | number }) => string
  /** Show more ({count} hidden) */
  showMore: (values: { count: string | number }) => string
  /** Disabled */
  switchedOff: () => string
  /** Tag {key} is {value} */
  tagIs: (values: { key: string | number; value: string | number }) => string
  /** Has tag {key} */
  tagIsThere: (values: { key: string | number }) => string
  /** No tag {key} */
  tagMissing: (values: { key: string | number }) => string
  /** No tag {key}: {value} is required */
  tagMissingFor: (values: { key: string | number; value: string | number }) => string
  /** Tag {key} is {has}: {value} is required */
  tagWouldBe: (values: { key: string | number; has: string | number; value: string | number }) => string
}

export const say = sayOf<Say>(en)
