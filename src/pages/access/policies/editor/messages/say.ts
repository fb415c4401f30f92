// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** TagoIO’s list of actions could not be read, so nobody can tell whether this line would act. Try again when it can. */
  actionsNotVerified: () => string
  /** Add at least one permission */
  addLeastOnePermission: () => string
  /** Add permission */
  addPermission: () => string
  /** Add who */
  addWho: () => string
  /** all */
  allLower: () => string
  /** All {noun} */
  allNoun: (values: { noun: string | number }) => string
  /** Allow */
  allow: () => string
  /** analyses */
  analyses: () => string
  /** Analysis */
  analysis: () => string
  /** And {count} more. */
  andMore: (values: { count: string | number }) => string
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
  /** Create policy */
  createPolicy: () => string
  /** Create {name}? */
  createQuestion: (values: { name: string | number }) => string
  /** Deny */
  deny: () => string
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
  /** Inert */
  inert: () => string
  /** Look */
  look: () => string
  /** Make {count} rows */
  makeIdsRows: (values: { count: string | number }) => string
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
  /** No {noun} match. */
  noNounMatch: (values: { noun: string | number }) => string
  /** No {noun} of the first 10 000 match. */
  noNounMatchOfFirst: (values: { noun: string | number }) => string
  /** none */
  noRows: () => string
  /** {word} (not accepted here) */
  notAcceptedHere: (values: { word: string | number }) => string
  /** Not checked, because they could not be read: {gaps}. <button>Retry</button> */
  notChecked: (values: { gaps: string | number; button: DrawTag }) => ReactNode
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
  /** On */
  on: () => string
  /** one by name */
  oneByName: () => string
  /** path */
  path: () => string
  /** Permission {at} */
  permissionAt: (values: { at: string | number }) => string
  /** Policy as JSON */
  policyAsJSON: () => string
  /** This policy is switched off; it is tried as if it were on. */
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
  /** Say who it is for */
  sayWho: () => string
  /** Show as JSON */
  showAsJSON: () => string
  /** Show more ({count} not shown) */
  showMore: (values: { count: string | number }) => string
  /** Somebody changed this policy */
  somebodyChangedThisPolicy: () => string
  /** Switched on */
  switchedOn: () => string
  /** tag key */
  tagKey: () => string
  /** Tag match here compares: the value under this key must equal the value that whoever asks carries. In “Who” it asks only that the tag is there. */
  tagMatchInResource: () => string
  /** Tag match here asks only that the tag is there, whatever its value. In a permission it compares values. */
  tagMatchInTarget: () => string
  /** tag value */
  tagValue: () => string
  /** For finding it. A tag _delete_protection_ keeps it from being deleted; its value is the reason. */
  tagsHelp: () => string
  /** Tags of the policy */
  tagsOfThePolicy: () => string
  /** This takes access away at once. */
  takesAccessAwayOnce: () => string
  /** Target {at} */
  targetAt: (values: { at: string | number }) => string
  /** Try it */
  tryIt: () => string
  /** Try this policy */
  tryThisPolicy: () => string
  /** under the path */
  underThePath: () => string
  /** User */
  user: () => string
  /** users */
  users: () => string
  /** What <resourceLink></resourceLink> gets */
  whatGets: (values: { resourceLink: ReactNode }) => ReactNode
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
}

export const say = sayOf<Say>(en)
