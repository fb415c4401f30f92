// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** TagoIO’s list of actions could not be read, so this permission cannot be checked. Try again later. */
  actionsNotVerified: () => string
  /** Add at least one permission */
  addLeastOnePermission: () => string
  /** Add permission */
  addPermission: () => string
  /** Add target */
  addWho: () => string
  /** All */
  allLower: () => string
  /** All {noun} */
  allNoun: (values: { noun: string | number }) => string
  /** Allow */
  allow: () => string
  /** Analysis */
  analysis: () => string
  /** And {count} more. */
  andMore: (values: { count: string | number }) => string
  /** Any analysis */
  anyAnalysis: () => string
  /** Any user */
  anyUser: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** Select */
  choose: () => string
  /** Select all results */
  chooseAllFound: () => string
  /** Choose by name */
  chooseByName: () => string
  /** Choose at least one action */
  chooseLeastOneAction: () => string
  /** Choose a resource, user or analysis */
  chooseOne: () => string
  /** Select multiple… */
  chooseSeveral: () => string
  /** Select {noun} */
  chooseSeveralNoun: (values: { noun: string | number }) => string
  /** Choose by name */
  chooseWhoAsks: () => string
  /** Create policy */
  createPolicy: () => string
  /** Create {name}? */
  createQuestion: (values: { name: string | number }) => string
  /** Deny */
  deny: () => string
  /** Enter a name */
  enterAName: () => string
  /** Enter the start of the path */
  enterBeginningPath: () => string
  /** Enter a tag key */
  enterKeyTag: () => string
  /** Enter a tag value */
  enterValueTag: () => string
  /** For analyses */
  forAnalyses: () => string
  /** For users */
  forUsers: () => string
  /** Applies to */
  forUsersOrAnalyses: () => string
  /** This grants access immediately. */
  givesAccessOnce: () => string
  /** This grants access to some and removes it from others immediately. */
  givesAccessSomeTakes: () => string
  /** A disabled policy has no effect. */
  grantsNothingWhileOff: () => string
  /** Hide JSON */
  hideTheJSON: () => string
  /** ID */
  id: () => string
  /** {count} selected */
  idsChosen: (values: { count: string | number }) => string
  /** Summary */
  inWords: () => string
  /** No effect */
  inert: () => string
  /** Warning */
  look: () => string
  /** Add {count} rows */
  makeIdsRows: (values: { count: string | number }) => string
  /** Within a policy, a deny wins over an allow. Keep a deny in the policy with the allow that it limits. */
  mayDoHelp: () => string
  /** This policy is for users and analyses, so each permission applies to both. Here you can rename it, tag it, and enable or disable it. To change its targets or permissions, choose “Split by kind…” under Actions. */
  mixedMeaning: () => string
  /** Name */
  name: () => string
  /** {name}: actions */
  nameActions: (values: { name: string | number }) => string
  /** {name}: select multiple… */
  nameChooseSeveral: (values: { name: string | number }) => string
  /** {name}: match by */
  nameChosenBy: (values: { name: string | number }) => string
  /** {name}: effect */
  nameEffect: (values: { name: string | number }) => string
  /** {name}: ID */
  nameID: (values: { name: string | number }) => string
  /** Name or ID */
  nameOrID: () => string
  /** {name}: resource */
  nameResource: (values: { name: string | number }) => string
  /** {name}: name */
  nameWhichOne: (values: { name: string | number }) => string
  /** {need} cannot be granted in this way */
  needCannotBeGiven: (values: { need: string | number }) => string
  /** No {noun} match */
  noNounMatch: (values: { noun: string | number }) => string
  /** None of the first 10,000 {noun} match */
  noNounMatchOfFirst: (values: { noun: string | number }) => string
  /** none */
  noRows: () => string
  /** {word} (not allowed here) */
  notAcceptedHere: (values: { word: string | number }) => string
  /** Not checked, because they could not be read: {gaps}. <button>Retry</button> */
  notChecked: (values: { gaps: string | number; button: DrawTag }) => ReactNode
  /** Note */
  note: () => string
  /** No findings. */
  nothingStandsOut: () => string
  /** Cannot be repaired automatically */
  nothingTellsWhatMeant: () => string
  /** {n, plural, one {{count} {one}} other {{count} {noun}}} */
  nounFound: (values: { n: number; count: string | number; one: string | number; noun: string | number }) => string
  /** {count} {noun} of the first 10,000 */
  nounFoundOfFirst: (values: { count: string | number; noun: string | number }) => string
  /** {n, plural, one {Matches {count} {one}} other {Matches {count} {noun}}} */
  nounNow: (values: { n: number; count: string | number; one: string | number; noun: string | number }) => string
  /** Matches {count} or more {noun} */
  nounNowOrMore: (values: { count: string | number; noun: string | number }) => string
  /** {n, plural, one {Tag key found on {count} {one}} other {Tag key found on {count} {noun}}} */
  nounThatCarryIt: (values: { n: number; count: string | number; one: string | number; noun: string | number }) => string
  /** Tag key found on {count} or more {noun} */
  nounThatCarryItOrMore: (values: { count: string | number; noun: string | number }) => string
  /** Resource name */
  on: () => string
  /** One by name */
  oneByName: () => string
  /** Path */
  path: () => string
  /** Permission {at} */
  permissionAt: (values: { at: string | number }) => string
  /** Policy as JSON */
  policyAsJSON: () => string
  /** This policy is disabled; the test treats it as enabled. */
  policySwitchedOffTried: () => string
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
  /** Add at least one target */
  sayWho: () => string
  /** Show JSON */
  showAsJSON: () => string
  /** Show more ({count} hidden) */
  showMore: (values: { count: string | number }) => string
  /** Someone else changed this policy */
  somebodyChangedThisPolicy: () => string
  /** Enabled */
  switchedOn: () => string
  /** Tag key */
  tagKey: () => string
  /** The value of this tag must be the same on the resource and on the target. */
  tagMatchInResource: () => string
  /** Any value of the tag matches. In a permission, the tag match compares values. */
  tagMatchInTarget: () => string
  /** Tag value */
  tagValue: () => string
  /** For finding the policy. A tag _delete_protection_ prevents deletion; its value is the reason. */
  tagsHelp: () => string
  /** Policy tags */
  tagsOfThePolicy: () => string
  /** This removes access immediately. */
  takesAccessAwayOnce: () => string
  /** Target {at} */
  targetAt: (values: { at: string | number }) => string
  /** Test this policy */
  tryIt: () => string
  /** Test this policy */
  tryThisPolicy: () => string
  /** In a path */
  underThePath: () => string
  /** User */
  user: () => string
  /** Access of <resourceLink></resourceLink> */
  whatGets: (values: { resourceLink: ReactNode }) => ReactNode
  /** With the tag */
  whoHasTheTag: () => string
  /** With the tag key */
  whoHasTheTagKey: () => string
  /** The policy applies to whoever matches any of these. */
  whoHelp: () => string
  /** Same tag as the analysis */
  whoseTagEqualsOwn: () => string
  /** Same tag as the user */
  whoseTagEqualsTheirs: () => string
  /** Tests this draft alone until the other policies are loaded. */
  withDraftAlone: () => string
  /** {others, plural, one {Tests this draft with the other enabled policy.} other {Tests this draft with the {others} other enabled policies.}} */
  withDraftAndOthers: (values: { others: number }) => string
  /** ID {id} */
  withID: (values: { id: string | number }) => string
  /** path {prefix} */
  withPath: (values: { prefix: string | number }) => string
  /** tag {key}={value} */
  withTag: (values: { key: string | number; value: string | number }) => string
  /** tag match {key} */
  withTagMatch: (values: { key: string | number }) => string
  /** With the tag */
  withTheTag: () => string
}

export const say = sayOf<Say>(en)
