// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Control what users and analyses can access. */
  about: () => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Enabled */
  active: () => string
  /** enabled */
  activeLower: () => string
  /** After saving */
  afterSaving: () => string
  /** All */
  all: () => string
  /** Allows {plural} */
  allowsPlural: (values: { plural: string | number }) => string
  /** {amount} or more */
  amountOrMore: (values: { amount: string | number }) => string
  /** {name} (analyses) */
  analysesOfName: (values: { name: string | number }) => string
  /** Applies to {plural} */
  appliesToPlural: (values: { plural: string | number }) => string
  /** The policy content could not be read */
  contentCouldNotBeRead: () => string
  /** Could not be read */
  couldNotBeRead: () => string
  /** {count, plural, one {# analysis} other {# analyses}} */
  countAnalyses: (values: { count: number }) => string
  /** {count, plural, other {# or more analyses}} */
  countAnalysesOrMore: (values: { count: number }) => string
  /** {found, plural, one {1 finding} other {# findings}} */
  countFindings: (values: { found: number }) => string
  /** {count} of {most} in use. */
  countOfMost: (values: { count: string | number; most: string | number }) => string
  /** {count, plural, one {# user} other {# users}} */
  countUsers: (values: { count: number }) => string
  /** {count, plural, other {# or more users}} */
  countUsersOrMore: (values: { count: number }) => string
  /** Its permissions stop applying immediately. This cannot be undone. */
  deleteMeaning: () => string
  /** The policy is disabled, so no one’s access changes. This cannot be undone. */
  deleteMeaningOff: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete policy */
  deletePolicy: () => string
  /** Duplicate */
  duplicate: () => string
  /** Updated */
  edited: () => string
  /** or */
  either: () => string
  /** Export as JSON */
  exportAsJSON: () => string
  /** Findings */
  findings: () => string
  /** “Any user” includes the <b>anonymous user</b>: anyone who opens the portal without signing in. */
  includesAnonymous: () => ReactNode
  /** Affects <b>{affected}</b>. */
  itIsAbout: (values: { affected: string | number }) => ReactNode
  /** Permissions */
  mayDo: () => string
  /** New policy */
  newPolicy: () => string
  /** Choose targets and what they may do. Nothing changes until you create the policy. */
  newPolicyAbout: () => string
  /** No longer applies to {names}. They lose its access, unless another policy allows it. */
  noLongerAppliesTo: (values: { names: string | number }) => string
  /** No longer applies to {names} and {rest} more. They lose its access, unless another policy allows it. */
  noLongerAppliesToAndMore: (values: { names: string | number; rest: string | number }) => string
  /** No policies yet */
  noPoliciesYet: () => string
  /** no reason provided */
  noReasonIsGiven: () => string
  /** nobody */
  nobody: () => string
  /** None */
  none: () => string
  /** Not counted, because they could not be read: {gaps}. */
  notCounted: (values: { gaps: string | number }) => string
  /** Current */
  now: () => string
  /** Its permissions stop applying immediately, unless another policy has the same. */
  offMeaning: () => string
  /** Its permissions take effect immediately. */
  onMeaning: () => string
  /** Policies */
  policies: () => string
  /** policies */
  policiesCounted: () => string
  /** Policy */
  policy: () => string
  /** The policy could not be read */
  policyCouldNotRead: () => string
  /** Policy {name} created */
  policyCreated: (values: { name: string | number }) => string
  /** Policy {name} created, disabled */
  policyCreatedOff: (values: { name: string | number }) => string
  /** Policy {name} deleted */
  policyDeleted: (values: { name: string | number }) => string
  /** Policy {name} exported */
  policyExported: (values: { name: string | number }) => string
  /** The policy was not created */
  policyNotCreated: () => string
  /** The policy was not deleted */
  policyNotDeleted: () => string
  /** The policy was not duplicated */
  policyNotDuplicated: () => string
  /** The policy was not exported */
  policyNotExported: () => string
  /** Policy not found */
  policyNotFound: () => string
  /** The policy was not saved */
  policyNotSaved: () => string
  /** The policy was not split */
  policyNotSplit: () => string
  /** The policy was not disabled */
  policyNotSwitchedOff: () => string
  /** The policy was not enabled */
  policyNotSwitchedOn: () => string
  /** Policy {name} saved */
  policySaved: (values: { name: string | number }) => string
  /** Policy {name} disabled */
  policySwitchedOff: (values: { name: string | number }) => string
  /** Policy {name} enabled */
  policySwitchedOn: (values: { name: string | number }) => string
  /** Unnamed policy */
  policyWithoutAName: () => string
  /** Protected by a tag: {reason} */
  protectedByTag: (values: { reason: string | number }) => string
  /** {count} in use. Limits: Free 5, Starter 30, Scale 100. */
  quota: (values: { count: string | number }) => string
  /** Loading policy… */
  readingWhatItSays: () => string
  /** Search by name or tag */
  searchNamesAndTags: () => string
  /** Split by kind… */
  splitByKind: () => string
  /** A second policy gets the analyses and the same permissions; this one keeps the users. Access does not change. Then remove the permissions that each policy does not need. */
  splitMeaning: () => string
  /** Split {name} */
  splitName: (values: { name: string | number }) => string
  /** Split policy */
  splitPolicy: () => string
  /** Status */
  status: () => string
  /** Disable… */
  switchOffDots: () => string
  /** Disable policy */
  switchOffPolicy: () => string
  /** Disable {name}? */
  switchOffQuestion: (values: { name: string | number }) => string
  /** Enable… */
  switchOnDots: () => string
  /** Enable policy */
  switchOnPolicy: () => string
  /** Enable {name}? */
  switchOnQuestion: (values: { name: string | number }) => string
  /** Disabled */
  switchedOff: () => string
  /** disabled */
  switchedOffLower: () => string
  /** Tag */
  tag: () => string
  /** Tags */
  tags: () => string
  /** the unnamed policy */
  thePolicyWithoutAName: () => string
  /** Unknown */
  unknown: () => string
  /** Effect */
  what: () => string
  /** Targets */
  who: () => string
  /** Without policies, users can see only their own account, and analyses have no access. */
  withoutPolicies: () => string
}

export const say = sayOf<Say>(en)
