// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** What users of the portal and analyses may do. */
  about: () => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** TagoIO’s list of actions could not be read, so nobody can tell whether this line would act. Try again when it can. */
  actionsNotVerified: () => string
  /** Active */
  active: () => string
  /** active */
  activeLower: () => string
  /** Add at least one permission */
  addLeastOnePermission: () => string
  /** Add permission */
  addPermission: () => string
  /** Add who */
  addWho: () => string
  /** After saving */
  afterSaving: () => string
  /** All */
  all: () => string
  /** all */
  allLower: () => string
  /** All {noun} */
  allNoun: (values: { noun: string | number }) => string
  /** Allow */
  allow: () => string
  /** Allows {plural} */
  allowsPlural: (values: { plural: string | number }) => string
  /** {amount} or more */
  amountOrMore: (values: { amount: string | number }) => string
  /** analyses */
  analyses: () => string
  /** {name} (analyses) */
  analysesOfName: (values: { name: string | number }) => string
  /** Analysis */
  analysis: () => string
  /** And {count} more. */
  andMore: (values: { count: string | number }) => string
  /** Applies to {plural} */
  appliesToPlural: (values: { plural: string | number }) => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** Choose */
  choose: () => string
  /** Choose a {thing} */
  chooseAThing: (values: { thing: string | number }) => string
  /** Choose all found */
  chooseAllFound: () => string
  /** Choose by name */
  chooseByName: () => string
  /** Choose at least one action */
  chooseLeastOneAction: () => string
  /** Choose one */
  chooseOne: () => string
  /** Choose several… */
  chooseSeveral: () => string
  /** Choose several {noun} */
  chooseSeveralNoun: (values: { noun: string | number }) => string
  /** Choose who asks */
  chooseWhoAsks: () => string
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
  /** {count, plural, one {# user} other {# users}} */
  countUsers: (values: { count: number }) => string
  /** {count, plural, one {# or more user} other {# or more users}} */
  countUsersOrMore: (values: { count: number }) => string
  /** Create policy */
  createPolicy: () => string
  /** Create {name}? */
  createQuestion: (values: { name: string | number }) => string
  /** What it allows, and what it denies, stops at once. This cannot be undone. */
  deleteMeaning: () => string
  /** It is switched off, so nobody gains or loses anything. This cannot be undone. */
  deleteMeaningOff: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete policy */
  deletePolicy: () => string
  /** Deny */
  deny: () => string
  /** Duplicate */
  duplicate: () => string
  /** Edited */
  edited: () => string
  /** or */
  either: () => string
  /** Enter a name */
  enterAName: () => string
  /** Enter the beginning of the path */
  enterBeginningPath: () => string
  /** Enter the key of the tag */
  enterKeyTag: () => string
  /** Enter the value of the tag */
  enterValueTag: () => string
  /** everybody */
  everybody: () => string
  /** Export as JSON */
  exportAsJSON: () => string
  /** Findings */
  findings: () => string
  /** For analyses */
  forAnalyses: () => string
  /** For users of the portal */
  forUsers: () => string
  /** For users or for analyses */
  forUsersOrAnalyses: () => string
  /** This gives access at once. */
  givesAccessOnce: () => string
  /** This gives access to some and takes it from others, at once. */
  givesAccessSomeTakes: () => string
  /** It grants nothing while it is off. */
  grantsNothingWhileOff: () => string
  /** Hide the JSON */
  hideTheJSON: () => string
  /** ID */
  id: () => string
  /** {count} chosen */
  idsChosen: (values: { count: string | number }) => string
  /** In words */
  inWords: () => string
  /** Any user includes the <b>anonymous user</b>: people who open the portal without signing in. */
  includesAnonymous: () => ReactNode
  /** Inert */
  inert: () => string
  /** It is about <b>{affected}</b> now. */
  itIsAbout: (values: { affected: string | number }) => ReactNode
  /** Look */
  look: () => string
  /** Make {count} rows */
  makeIdsRows: (values: { count: string | number }) => string
  /** May do */
  mayDo: () => string
  /** Inside a policy a deny wins over an allow. Keep a deny in the policy whose allow it limits. */
  mayDoHelp: () => string
  /** This policy is for users and analyses alike, so each line is given to both. Here you can rename it, tag it and switch it on or off. To change what it says, split it by kind: the choice is under Actions. */
  mixedMeaning: () => string
  /** Name */
  name: () => string
  /** {name}: actions */
  nameActions: (values: { name: string | number }) => string
  /** {name}: choose several… */
  nameChooseSeveral: (values: { name: string | number }) => string
  /** {name}: chosen by */
  nameChosenBy: (values: { name: string | number }) => string
  /** {name}: effect */
  nameEffect: (values: { name: string | number }) => string
  /** {name}: ID */
  nameID: (values: { name: string | number }) => string
  /** Name or ID */
  nameOrID: () => string
  /** {name}: resource */
  nameResource: (values: { name: string | number }) => string
  /** {name}: which one */
  nameWhichOne: (values: { name: string | number }) => string
  /** {need} cannot be given in this way */
  needCannotBeGiven: (values: { need: string | number }) => string
  /** New policy */
  newPolicy: () => string
  /** Who may do what. Nothing is granted until it is created. */
  newPolicyAbout: () => string
  /** No longer applies to {names}: they lose what it allows, unless another policy allows it. */
  noLongerAppliesTo: (values: { names: string | number }) => string
  /** No longer applies to {names} and {rest} more: they lose what it allows, unless another policy allows it. */
  noLongerAppliesToAndMore: (values: { names: string | number; rest: string | number }) => string
  /** No {noun} match. */
  noNounMatch: (values: { noun: string | number }) => string
  /** No {noun} of the first 10 000 match. */
  noNounMatchOfFirst: (values: { noun: string | number }) => string
  /** No policies yet */
  noPoliciesYet: () => string
  /** no reason is given */
  noReasonIsGiven: () => string
  /** none */
  noRows: () => string
  /** nobody */
  nobody: () => string
  /** None */
  none: () => string
  /** {word} (not accepted here) */
  notAcceptedHere: (values: { word: string | number }) => string
  /** Not checked, because they could not be read: {gaps}. <button>Retry</button> */
  notChecked: (values: { gaps: string | number; button: DrawTag }) => ReactNode
  /** Could not be read, and so is not counted: {gaps}. */
  notCounted: (values: { gaps: string | number }) => string
  /** Note */
  note: () => string
  /** Nothing stands out. */
  nothingStandsOut: () => string
  /** Nothing tells what was meant */
  nothingTellsWhatMeant: () => string
  /** {count} {noun} */
  nounFound: (values: { count: string | number; noun: string | number }) => string
  /** {count} {noun} of the first 10 000 */
  nounFoundOfFirst: (values: { count: string | number; noun: string | number }) => string
  /** {noun} now: {count} */
  nounNow: (values: { noun: string | number; count: string | number }) => string
  /** {noun} now: {count} or more */
  nounNowOrMore: (values: { noun: string | number; count: string | number }) => string
  /** {noun} that carry it: {count} */
  nounThatCarryIt: (values: { noun: string | number; count: string | number }) => string
  /** {noun} that carry it: {count} or more */
  nounThatCarryItOrMore: (values: { noun: string | number; count: string | number }) => string
  /** Now */
  now: () => string
  /** What it allows, and what it denies, stops at once unless another policy says the same. */
  offMeaning: () => string
  /** On */
  on: () => string
  /** What it allows, and what it denies, begins at once. */
  onMeaning: () => string
  /** one by name */
  oneByName: () => string
  /** path */
  path: () => string
  /** Permission {at} */
  permissionAt: (values: { at: string | number }) => string
  /** Policies */
  policies: () => string
  /** policies */
  policiesCounted: () => string
  /** Policy */
  policy: () => string
  /** Policy as JSON */
  policyAsJSON: () => string
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
  /** This policy is switched off; it is tried as if it were on. */
  policySwitchedOffTried: () => string
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
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Repair: {choice} */
  repairAs: (values: { choice: string | number }) => string
  /** Repair {name} */
  repairName: (values: { name: string | number }) => string
  /** Repair or remove this permission */
  repairRemovePermission: () => string
  /** Repair or remove this target */
  repairRemoveTarget: () => string
  /** Save policy */
  savePolicy: () => string
  /** Save {name}? */
  saveQuestion: (values: { name: string | number }) => string
  /** Say who it is for */
  sayWho: () => string
  /** Search names and tags */
  searchNamesAndTags: () => string
  /** Show as JSON */
  showAsJSON: () => string
  /** Show more ({count} not shown) */
  showMore: (values: { count: string | number }) => string
  /** Somebody changed this policy */
  somebodyChangedThisPolicy: () => string
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
  /** Switched on */
  switchedOn: () => string
  /** Tag */
  tag: () => string
  /** tag key */
  tagKey: () => string
  /** Tag match here compares: the value under this key must equal the value that whoever asks carries. In “Who” it asks only that the tag is there. */
  tagMatchInResource: () => string
  /** Tag match here asks only that the tag is there, whatever its value. In a permission it compares values. */
  tagMatchInTarget: () => string
  /** tag value */
  tagValue: () => string
  /** Tags */
  tags: () => string
  /** For finding it. A tag _delete_protection_ keeps it from being deleted; its value is the reason. */
  tagsHelp: () => string
  /** Tags of the policy */
  tagsOfThePolicy: () => string
  /** This takes access away at once. */
  takesAccessAwayOnce: () => string
  /** Target {at} */
  targetAt: (values: { at: string | number }) => string
  /** the policy without a name */
  thePolicyWithoutAName: () => string
  /** Try it */
  tryIt: () => string
  /** Try this policy */
  tryThisPolicy: () => string
  /** under the path */
  underThePath: () => string
  /** Unknown */
  unknown: () => string
  /** User */
  user: () => string
  /** users */
  users: () => string
  /** What */
  what: () => string
  /** What <resourceLink></resourceLink> gets */
  whatGets: (values: { resourceLink: ReactNode }) => ReactNode
  /** Who */
  who: () => string
  /** who has the tag */
  whoHasTheTag: () => string
  /** who has the tag key, whatever its value */
  whoHasTheTagKey: () => string
  /** Any of these is enough. */
  whoHelp: () => string
  /** whose tag equals its own */
  whoseTagEqualsOwn: () => string
  /** whose tag equals theirs */
  whoseTagEqualsTheirs: () => string
  /** With this draft alone until the other policies are read. */
  withDraftAlone: () => string
  /** With this draft and the {others} other policies that are switched on. */
  withDraftAndOthers: (values: { others: string | number }) => string
  /** ID {id} */
  withID: (values: { id: string | number }) => string
  /** path {prefix} */
  withPath: (values: { prefix: string | number }) => string
  /** tag {key}={value} */
  withTag: (values: { key: string | number; value: string | number }) => string
  /** tag match {key} */
  withTagMatch: (values: { key: string | number }) => string
  /** with the tag */
  withTheTag: () => string
  /** Without policies the users of the portal see nothing but themselves, and analyses may do nothing. */
  withoutPolicies: () => string
}

export const say = sayOf<Say>(en)
