// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A user of the portal */
  aUserOfThePortal: () => string
  /** What the saved policies let a user or an analysis do, and which line makes it so. */
  about: () => string
  /** Access simulator */
  accessSimulator: () => string
  /** All {many} for <principal></principal> */
  allFor: (values: { many: string | number; principal: ReactNode }) => ReactNode
  /** All {many} for {name} */
  allForName: (values: { many: string | number; name: string | number }) => string
  /** An analysis */
  anAnalysisAsks: () => string
  /** Analyses allowed: {name} */
  analysesAllowed: (values: { name: string | number }) => string
  /** Analyses allowed: <thing></thing> */
  analysesAllowedThing: (values: { thing: ReactNode }) => ReactNode
  /** Analysis */
  analysis: () => string
  /** An analysis that does not exist yet */
  analysisNotYet: () => string
  /** an analysis with {tags} */
  analysisWithTags: (values: { tags: string | number }) => string
  /** an analysis without tags */
  analysisWithoutTags: () => string
  /** Answer */
  answer: () => string
  /** Choose a person to see everything they may do, a thing to see everybody who may use it, or both. Or press a question. */
  answerAbout: () => string
  /** The answer appears here */
  answerStandsHere: () => string
  /** Because of */
  becauseOf: () => string
  /** Choose one by name */
  chooseOneByName: () => string
  /** Choose who asks and what they ask for. */
  chooseTheQuestion: () => string
  /** Choose who asks */
  chooseWhoAsks: () => string
  /** ID */
  id: () => string
  /** Could not be read: {gaps}. What is said here leaves them out. <button>Retry</button> */
  leftOut: (values: { gaps: string | number; button: DrawTag }) => ReactNode
  /** <policy></policy>, line {line} */
  lineOfPolicy: (values: { policy: ReactNode; line: string | number }) => ReactNode
  /** May {name} see {thing}? */
  maySee: (values: { name: string | number; thing: string | number }) => string
  /** Name */
  name: () => string
  /** It needs the grant <b>{grant}</b>. */
  needsGrant: (values: { grant: string | number }) => ReactNode
  /** Nobody. */
  nobody: () => string
  /** Nobody. Only the first 10 000 were looked at. */
  nobodyOfFirst: () => string
  /** This profile has no {many}. */
  noneInProfile: (values: { many: string | number }) => string
  /** On */
  on: () => string
  /** Path of the file */
  pathOfTheFile: () => string
  /** The policies could not be read */
  policiesCouldNotRead: () => string
  /** Policies disagree, and TagoIO does not say in which order it weighs them. Put the deny into the policy whose allow it limits. */
  policiesDisagree: () => string
  /** Rules by tag are left out, because the tags are not known here. */
  rulesByTagLeftOut: () => string
  /** Show more ({hidden} of {all} are not shown) */
  showMore: (values: { hidden: string | number; all: string | number }) => string
  /** Tags */
  tags: () => string
  /** As key=value, several with commas between. */
  tagsHelp: () => string
  /** role=operator, site=north */
  tagsSample: () => string
  /** {wrong} is not of the form key=value, and is left out */
  tagsWrong: (values: { wrong: string | number }) => string
  /** User */
  user: () => string
  /** A user who does not exist yet */
  userNotYet: () => string
  /** a user with {tags} */
  userWithTags: (values: { tags: string | number }) => string
  /** a user without tags */
  userWithoutTags: () => string
  /** Users allowed: {name} */
  usersAllowed: (values: { name: string | number }) => string
  /** Users allowed: <thing></thing> */
  usersAllowedThing: (values: { thing: ReactNode }) => ReactNode
  /** Which dashboards may {name} see? */
  whatMaySee: (values: { name: string | number }) => string
  /** Who asks */
  whoAsks: () => string
  /** Who may see {name}? */
  whoMaySee: (values: { name: string | number }) => string
  /** Write a policy for it */
  writePolicy: () => string
  /** Write a policy by tag */
  writePolicyByTag: () => string
  /** Write a policy for {key}={value} */
  writePolicyForTag: (values: { key: string | number; value: string | number }) => string
}

export const say = sayOf<Say>(en)
