// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a tag {key} */
  aTagKey: (values: { key: string | number }) => string
  /** Action */
  action: () => string
  /** all {many} */
  allMany: (values: { many: string | number }) => string
  /** Allowed */
  allowed: () => string
  /** , and  */
  and: () => string
  /** Answer */
  answer: () => string
  /** delete data of */
  deleteDataOf: () => string
  /** Denied */
  denied: () => string
  /** Denied: nothing allows it */
  deniedNothingAllowsIt: () => string
  /** Depends on the order of policies */
  dependsOrderPolicies: () => string
  /** do “{label}” on */
  doLabelOn: (values: { label: string | number }) => string
  /** do nothing with */
  doNothingWith: () => string
  /** edit data of */
  editDataOf: () => string
  /** “{effect}” is neither allow nor deny. */
  effectNeitherAllowNor: (values: { effect: string | number }) => string
  /**  equals {isKind, select, true {their} other {its}} own */
  equalsTheirItsOwn: (values: { isKind: boolean }) => string
  /** every analysis */
  everyAnalysis: () => string
  /** every user */
  everyUser: () => string
  /** Every user includes the anonymous user: people who did not sign in. */
  everyUserIncludesAnonymous: () => string
  /** export data of */
  exportDataOf: () => string
  /** get data of */
  getDataOf: () => string
  /** It gives dashboards and no devices. Blueprint dashboards stay empty without devices. */
  givesDashboardsNoDevices: () => string
  /** It gives everything of a kind to everybody of a kind. */
  givesEverythingKindEverybody: () => string
  /** handle tokens of */
  handleTokensOf: () => string
  /** import data into */
  importDataInto: () => string
  /** Line {line} of <to></to>: <sentence></sentence> */
  lineLineOf: (values: { line: string | number; to: ReactNode; sentence: ReactNode }) => ReactNode
  /** list the analyses of */
  listTheAnalysesOf: () => string
  /** list the devices of */
  listTheDevicesOf: () => string
  /** Lists hide it in any case: there a deny of any policy wins. */
  listsHideAnyCase: () => string
  /** Lists show it. */
  listsShowIt: () => string
  /** manage chunks of */
  manageChunksOf: () => string
  /** {many} tagged  */
  manyTagged: (values: { many: string | number }) => string
  /** {many} under  */
  manyUnder: (values: { many: string | number }) => string
  /** {many} {who} carry a tag  */
  manyWhoCarryTag: (values: { many: string | number; who: string | number }) => string
  /** {many} whose tag  */
  manyWhoseTag: (values: { many: string | number }) => string
  /** {who, plural, =0 { may do anything by this policy} other { may do nothing yet}} */
  mayDoAnythingPolicy: (values: { who: number }) => string
  /** may not */
  mayNot: () => string
  /** move and resize the widgets of */
  moveResizeWidgets: () => string
  /** It names no action, so it does nothing. */
  namesNoActionSo: () => string
  /** {needName} cannot be given by {ways}. */
  needNameCannotGivenWays: (values: { needName: string | number; ways: string | number }) => string
  /** No analysis */
  noAnalysis: () => string
  /** Nobody */
  nobody: () => string
  /** nobody (a target that never matches) */
  nobodyTargetNeverMatches: () => string
  /** None of the {many} has {tag}, so it {isEffect, select, true {denies} other {gives}} nothing now. */
  noneManyTagSo: (values: { many: string | number; tag: string | number; isEffect: boolean }) => string
  /** nothing (a line that never acts) */
  nothingLineNeverActs: () => string
  /** It only denies, so it gives nothing by itself. */
  onlyDeniesSoGives: () => string
  /** People can set the tag {key} themselves when they sign up. */
  peopleCanSetTag: (values: { key: string | number }) => string
  /** Policy  */
  policy: () => string
  /** Resource */
  resource: () => string
  /** This resource has a form that never matches anything. */
  resourceFormNeverMatches: () => string
  /** {resourceLabel} has no action “{word}” for {whom}. */
  resourceLabelNoActionWord: (values: { resourceLabel: string | number; word: string | number; whom: string | number }) => string
  /** The same {list} stands more than once. */
  sameListStandsMore: (values: { list: string | number }) => string
  /**  says the opposite about some of the same things. Between policies TagoIO does not say which wins for one thing; lists follow the deny. Keep a deny in the policy whose allow it limits. */
  saysOppositeAboutSome: () => string
  /** see and change */
  seeAndChange: () => string
  /** send data to */
  sendDataTo: () => string
  /** SQL queries */
  sqlQueries: () => string
  /** SQL query */
  sqlQuery: () => string
  /** tag match */
  tagMatch: () => string
  /** {tag} has a tag {key}. */
  tagTagKey: (values: { tag: string | number; key: string | number }) => string
  /** {tag} has the tag {key}={value}. */
  tagTagKeyValue: (values: { tag: string | number; key: string | number; value: string | number }) => string
  /** This target has a form that never matches anybody. */
  targetFormNeverMatches: () => string
  /** the account */
  theAccount: () => string
  /** the analysis  */
  theAnalysis: () => string
  /** the profile */
  theProfile: () => string
  /** the {singular}  */
  theSingular: (values: { singular: string | number }) => string
  /** the tag {key}={value} */
  theTagKeyValue: (values: { key: string | number; value: string | number }) => string
  /** the user  */
  theUser: () => string
  /** upload */
  upload: () => string
  /** It is for users and analyses alike, so each line is given to both kinds. */
  usersAnalysesAlikeSo: () => string
  /** What it names does not exist any more among the {many}. */
  whatNamesDoesNot: (values: { many: string | number }) => string
  /** This {who} does not exist any more. */
  whoDoesNotExist: (values: { who: string | number }) => string
}

export const say = sayOf<Say>(en)
