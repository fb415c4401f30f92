// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A user */
  aUserOfThePortal: () => string
  /** Check what saved policies allow a user or an analysis to do, and which permission decides. */
  about: () => string
  /** Access simulator */
  accessSimulator: () => string
  /** Access of <principal></principal> to {many} */
  allFor: (values: { principal: ReactNode; many: string | number }) => ReactNode
  /** Access of {name} to {many} */
  allForName: (values: { name: string | number; many: string | number }) => string
  /** An analysis */
  anAnalysisAsks: () => string
  /** Analyses with access: {name} */
  analysesAllowed: (values: { name: string | number }) => string
  /** Analyses with access: <thing></thing> */
  analysesAllowedThing: (values: { thing: ReactNode }) => ReactNode
  /** Analysis */
  analysis: () => string
  /** An analysis that does not exist yet */
  analysisNotYet: () => string
  /** an analysis with {tags} */
  analysisWithTags: (values: { tags: string | number }) => string
  /** an analysis without tags */
  analysisWithoutTags: () => string
  /** Result */
  answer: () => string
  /** Choose a person to see everything they may do, a thing to see everybody who may use it, or both. Or press a question. */
  answerAbout: () => string
  /** The answer appears here */
  answerStandsHere: () => string
  /** Decided by */
  becauseOf: () => string
  /** Choose by name */
  chooseOneByName: () => string
  /** Choose a user or analysis and a resource name. */
  chooseTheQuestion: () => string
  /** Choose by name */
  chooseWhoAsks: () => string
  /** ID */
  id: () => string
  /** Could not be read: {gaps}. The result does not include them. <button>Retry</button> */
  leftOut: (values: { gaps: string | number; button: DrawTag }) => ReactNode
  /** <policy></policy>, permission {line} */
  lineOfPolicy: (values: { policy: ReactNode; line: string | number }) => ReactNode
  /** May {name} see {thing}? */
  maySee: (values: { name: string | number; thing: string | number }) => string
  /** Name */
  name: () => string
  /** Required permission: <b>{grant}</b>. */
  needsGrant: (values: { grant: string | number }) => ReactNode
  /** None */
  nobody: () => string
  /** None of the first 10,000 checked */
  nobodyOfFirst: () => string
  /** This profile has no {many}. */
  noneInProfile: (values: { many: string | number }) => string
  /** Resource name */
  on: () => string
  /** File path */
  pathOfTheFile: () => string
  /** The policies could not be read */
  policiesCouldNotRead: () => string
  /** Policies contradict each other, and TagoIO does not document their order. Put the denying permission in the policy that allows the access. */
  policiesDisagree: () => string
  /** Permissions by tag are not considered, because the tags of this ID are not known. */
  rulesByTagLeftOut: () => string
  /** Show more ({hidden} of {all} hidden) */
  showMore: (values: { hidden: string | number; all: string | number }) => string
  /** Tags */
  tags: () => string
  /** Enter key=value pairs, separated by commas. */
  tagsHelp: () => string
  /** role=operator, site=north */
  tagsSample: () => string
  /** {wrong} is not in the form key=value and is ignored */
  tagsWrong: (values: { wrong: string | number }) => string
  /** User */
  user: () => string
  /** A user who does not exist yet */
  userNotYet: () => string
  /** a user with {tags} */
  userWithTags: (values: { tags: string | number }) => string
  /** a user without tags */
  userWithoutTags: () => string
  /** Users with access: {name} */
  usersAllowed: (values: { name: string | number }) => string
  /** Users with access: <thing></thing> */
  usersAllowedThing: (values: { thing: ReactNode }) => ReactNode
  /** Which dashboards may {name} see? */
  whatMaySee: (values: { name: string | number }) => string
  /** Check access of */
  whoAsks: () => string
  /** Who may see {name}? */
  whoMaySee: (values: { name: string | number }) => string
  /** Create policy for this access */
  writePolicy: () => string
  /** Create policy by tag */
  writePolicyByTag: () => string
  /** Create policy for {key}={value} */
  writePolicyForTag: (values: { key: string | number; value: string | number }) => string
}

export const say = sayOf<Say>(en)
