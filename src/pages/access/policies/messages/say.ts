// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** What users of the portal and analyses may do. */
  about: () => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Active */
  active: () => string
  /** active */
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
  /** What the policy says could not be read */
  contentCouldNotBeRead: () => string
  /** Could not be read */
  couldNotBeRead: () => string
  /** {count, plural, one {# analysis} other {# analyses}} */
  countAnalyses: (values: { count: number }) => string
  /** {count, plural, one {# or more analysis} other {# or more analyses}} */
  countAnalysesOrMore: (values: { count: number }) => string
  /** {found, plural, one {1 finding} other {# findings}} */
  countFindings: (values: { found: number }) => string
  /** {count} of {most} in use. */
  countOfMost: (values: { count: string | number; most: string | number }) => string
  /** {count, plural, one {# user} other {# users}} */
  countUsers: (values: { count: number }) => string
  /** {count, plural, one {# or more user} other {# or more users}} */
  countUsersOrMore: (values: { count: number }) => string
  /** What it allows, and what it denies, stops at once. This cannot be undone. */
  deleteMeaning: () => string
  /** It is switched off, so nobody gains or loses anything. This cannot be undone. */
  deleteMeaningOff: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete policy */
  deletePolicy: () => string
  /** Duplicate */
  duplicate: () => string
  /** Edited */
  edited: () => string
  /** or */
  either: () => string
  /** Export as JSON */
  exportAsJSON: () => string
  /** Findings */
  findings: () => string
  /** Any user includes the <b>anonymous user</b>: people who open the portal without signing in. */
  includesAnonymous: () => ReactNode
  /** It is about <b>{affected}</b> now. */
  itIsAbout: (values: { affected: string | number }) => ReactNode
  /** May do */
  mayDo: () => string
  /** New policy */
  newPolicy: () => string
  /** Who may do what. Nothing is granted until it is created. */
  newPolicyAbout: () => string
  /** No longer applies to {names}: they lose what it allows, unless another policy allows it. */
  noLongerAppliesTo: (values: { names: string | number }) => string
  /** No longer applies to {names} and {rest} more: they lose what it allows, unless another policy allows it. */
  noLongerAppliesToAndMore: (values: { names: string | number; rest: string | number }) => string
  /** No policies yet */
  noPoliciesYet: () => string
  /** no reason is given */
  noReasonIsGiven: () => string
  /** nobody */
  nobody: () => string
  /** None */
  none: () => string
  /** Could not be read, and so is not counted: {gaps}. */
  notCounted: (values: { gaps: string | number }) => string
  /** Now */
  now: () => string
  /** What it allows, and what it denies, stops at once unless another policy says the same. */
  offMeaning: () => string
  /** What it allows, and what it denies, begins at once. */
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
  /** Policy {name} created, switched off */
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
  /** The policy was not switched off */
  policyNotSwitchedOff: () => string
  /** The policy was not switched on */
  policyNotSwitchedOn: () => string
  /** Policy {name} saved */
  policySaved: (values: { name: string | number }) => string
  /** Policy {name} switched off */
  policySwitchedOff: (values: { name: string | number }) => string
  /** Policy {name} switched on */
  policySwitchedOn: (values: { name: string | number }) => string
  /** Policy without a name */
  policyWithoutAName: () => string
  /** A tag protects it: {reason} */
  protectedByTag: (values: { reason: string | number }) => string
  /** {count} in use; a Free plan holds 5, Starter 30, Scale 100. */
  quota: (values: { count: string | number }) => string
  /** Reading what it says… */
  readingWhatItSays: () => string
  /** Search names and tags */
  searchNamesAndTags: () => string
  /** Split by kind… */
  splitByKind: () => string
  /** A second policy with the same permissions takes the analyses, and this one keeps the users. Nobody gains or loses anything. Take from each what its kind does not need afterwards. */
  splitMeaning: () => string
  /** Split {name} */
  splitName: (values: { name: string | number }) => string
  /** Split policy */
  splitPolicy: () => string
  /** Status */
  status: () => string
  /** Switch off… */
  switchOffDots: () => string
  /** Switch off policy */
  switchOffPolicy: () => string
  /** Switch off {name}? */
  switchOffQuestion: (values: { name: string | number }) => string
  /** Switch on… */
  switchOnDots: () => string
  /** Switch on policy */
  switchOnPolicy: () => string
  /** Switch on {name}? */
  switchOnQuestion: (values: { name: string | number }) => string
  /** Switched off */
  switchedOff: () => string
  /** switched off */
  switchedOffLower: () => string
  /** Tag */
  tag: () => string
  /** Tags */
  tags: () => string
  /** the policy without a name */
  thePolicyWithoutAName: () => string
  /** Unknown */
  unknown: () => string
  /** What */
  what: () => string
  /** Who */
  who: () => string
  /** Without policies the users of the portal see nothing but themselves, and analyses may do nothing. */
  withoutPolicies: () => string
}

export const say = sayOf<Say>(en)
