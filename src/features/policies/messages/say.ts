// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Action */
  action: () => string
  /** {type, select, account {the account} profile {the profile} access_management {all policies} analysis {all analyses} connector {all connectors} dashboard {all dashboards} device {all devices} dictionary {all dictionaries} entity {all entities} file {all files} network {all networks} run_user {all users} secrets {all secrets} service {all services} service_authorization {all service authorizations} sql {all SQL queries} other {all {many}}} */
  allThingsOf: (values: { type: 'account' | 'profile' | 'access_management' | 'analysis' | 'connector' | 'dashboard' | 'device' | 'dictionary' | 'entity' | 'file' | 'network' | 'run_user' | 'secrets' | 'service' | 'service_authorization' | 'sql' | 'other'; many: string | number }) => string
  /** Allowed */
  allowed: () => string
  /** {one}, and {other} */
  alsoDo: (values: { one: string | number; other: string | number }) => string
  /** analyses tagged {tag} */
  analysesTagged: (values: { tag: string | number }) => string
  /** analyses with a tag {key} */
  analysesWithTag: (values: { key: string | number }) => string
  /** This analysis no longer exists. */
  analysisGone: () => string
  /** the analysis {name} */
  analysisNamed: (values: { name: string | number }) => string
  /** Result */
  answer: () => string
  /** {one} and {other} */
  bothDo: (values: { one: string | number; other: string | number }) => string
  /** Policy {name} contradicts this one for some resources. TagoIO does not document which policy wins; lists follow the deny. Keep a deny in the policy with the allow that it limits. */
  contradictedBy: (values: { name: string | number }) => string
  /** It allows dashboards but no devices. Blueprint dashboards stay empty without devices. */
  dashboardsWithoutDevices: () => string
  /** Denied */
  denied: () => string
  /** Denied: no policy allows it */
  deniedNothingAllowsIt: () => string
  /** Depends on the order of policies */
  dependsOrderPolicies: () => string
  /** … */
  doNothingWith: () => string
  /** No permissions yet for {who}. */
  doNothingYet: (values: { who: string | number }) => string
  /** {one} or {other} */
  eitherOf: (values: { one: string | number; other: string | number }) => string
  /** any analysis */
  everyAnalysis: () => string
  /** any user */
  everyUser: () => string
  /** It allows any user or any analysis access to all resources of a type. */
  everythingToEverybody: () => string
  /** It is for users and analyses, so each permission applies to both. */
  forBothKinds: () => string
  /** TagoIO’s list of actions */
  gapActions: () => string
  /** analyses */
  gapAnalyses: () => string
  /** dashboards */
  gapDashboards: () => string
  /** devices */
  gapDevices: () => string
  /** the policies */
  gapPolicies: () => string
  /** users */
  gapUsers: () => string
  /** “Any user” includes the anonymous user: anyone who opens the portal without signing in. */
  includesAnonymousUser: () => string
  /** Permission {line} of <policy></policy>: <sentence></sentence> */
  lineOf: (values: { line: string | number; policy: ReactNode; sentence: ReactNode }) => ReactNode
  /** Lists always hide it: there, a deny in any policy wins. */
  listsHideAnyCase: () => string
  /** Lists show it. */
  listsShowIt: () => string
  /** may {verbs} */
  mayDo: (values: { verbs: string | number }) => string
  /** may not {verbs} */
  mayNotDo: (values: { verbs: string | number }) => string
  /** The selected resource no longer exists in {many}. */
  namedThingGone: (values: { many: string | number }) => string
  /** {resource} has no action “{action}” for analyses. */
  noActionForAnalyses: (values: { resource: string | number; action: string | number }) => string
  /** {resource} has no action “{action}” for users. */
  noActionForUsers: (values: { resource: string | number; action: string | number }) => string
  /** No action is selected. */
  noActionNamed: () => string
  /** No analysis has the tag {key}={value}. */
  noAnalysisTagged: (values: { key: string | number; value: string | number }) => string
  /** No analysis has a tag {key}. */
  noAnalysisWithTag: (values: { key: string | number }) => string
  /** no target yet: {does}. */
  nobodyDoes: (values: { does: string | number }) => string
  /** no targets and no permissions yet. */
  nobodyDoesAnything: () => string
  /** nobody (invalid target) */
  nobodyEver: () => string
  /** No user has the tag {key}={value}. */
  nobodyTagged: (values: { key: string | number; value: string | number }) => string
  /** No user has a tag {key}. */
  nobodyWithTag: (values: { key: string | number }) => string
  /** No resource in {many} has the tag {key}={value}, so it currently denies nothing. */
  noneTaggedDenies: (values: { many: string | number; key: string | number; value: string | number }) => string
  /** No resource in {many} has the tag {key}={value}, so it currently allows nothing. */
  noneTaggedGives: (values: { many: string | number; key: string | number; value: string | number }) => string
  /** No resource in {many} has a tag {key}, so it currently denies nothing. */
  noneWithTagDenies: (values: { many: string | number; key: string | number }) => string
  /** No resource in {many} has a tag {key}, so it currently allows nothing. */
  noneWithTagGives: (values: { many: string | number; key: string | number }) => string
  /** {need} cannot be granted for all resources. */
  notGivenByAll: (values: { need: string | number }) => string
  /** {need} cannot be granted for a single resource. */
  notGivenById: (values: { need: string | number }) => string
  /** {need} cannot be granted by path. */
  notGivenByPath: (values: { need: string | number }) => string
  /** {need} cannot be granted by tag. */
  notGivenByTag: (values: { need: string | number }) => string
  /** {need} cannot be granted by tag match. */
  notGivenByTagMatch: (values: { need: string | number }) => string
  /** nothing (invalid resource) */
  nothingEver: () => string
  /** It only denies. On its own it allows nothing. */
  onlyDenies: () => string
  /** TagoIO uses only its first five parts. */
  onlyFirstFiveParts: () => string
  /** Users can set the tag {key} themselves when they sign up. */
  peopleCanSetTag: (values: { key: string | number }) => string
  /** {who} {does}. */
  policySentence: (values: { who: string | number; does: string | number }) => string
  /** Resource */
  resource: () => string
  /** This resource is malformed and matches nothing. */
  resourceFormNeverMatches: () => string
  /** The same permission is listed more than once. */
  samePermissionTwice: () => string
  /** The same target is listed more than once. */
  sameTargetTwice: () => string
  /** This target is malformed and matches no one. */
  targetFormNeverMatches: () => string
  /** {type, select, account {the account {name}} profile {the profile {name}} access_management {the policy {name}} analysis {the analysis {name}} connector {the connector {name}} dashboard {the dashboard {name}} device {the device {name}} dictionary {the dictionary {name}} entity {the entity {name}} file {the file {name}} network {the network {name}} run_user {the user {name}} secrets {the secret {name}} service {the service {name}} service_authorization {the service authorization {name}} sql {the SQL query {name}} other {the {one} {name}}} */
  thingNamed: (values: { type: 'account' | 'profile' | 'access_management' | 'analysis' | 'connector' | 'dashboard' | 'device' | 'dictionary' | 'entity' | 'file' | 'network' | 'run_user' | 'secrets' | 'service' | 'service_authorization' | 'sql' | 'other'; name: string | number; one: string | number }) => string
  /** {type, select, account {account} profile {profile} access_management {policy} analysis {analysis} connector {connector} dashboard {dashboard} device {device} dictionary {dictionary} entity {entity} file {file} network {network} run_user {user} secrets {secret} service {service} service_authorization {service authorization} sql {SQL query} other {{one}}} */
  thingOf: (values: { type: 'account' | 'profile' | 'access_management' | 'analysis' | 'connector' | 'dashboard' | 'device' | 'dictionary' | 'entity' | 'file' | 'network' | 'run_user' | 'secrets' | 'service' | 'service_authorization' | 'sql' | 'other'; one: string | number }) => string
  /** {type, select, account {the account} profile {the profile} access_management {policies} analysis {analyses} connector {connectors} dashboard {dashboards} device {devices} dictionary {dictionaries} entity {entities} file {files} network {networks} run_user {users} secrets {secrets} service {services} service_authorization {service authorizations} sql {SQL queries} other {{many}}} */
  thingsOf: (values: { type: 'account' | 'profile' | 'access_management' | 'analysis' | 'connector' | 'dashboard' | 'device' | 'dictionary' | 'entity' | 'file' | 'network' | 'run_user' | 'secrets' | 'service' | 'service_authorization' | 'sql' | 'other'; many: string | number }) => string
  /** {things} whose tag {key} equals its own */
  thingsTagEqualsIts: (values: { things: string | number; key: string | number }) => string
  /** {things} whose tag {key} equals their own */
  thingsTagEqualsTheirs: (values: { things: string | number; key: string | number }) => string
  /** {things} tagged {tag} */
  thingsTagged: (values: { things: string | number; tag: string | number }) => string
  /** {things} under {path} */
  thingsUnder: (values: { things: string | number; path: string | number }) => string
  /** {does} {things} */
  toThings: (values: { does: string | number; things: string | number }) => string
  /** “{effect}” is neither allow nor deny. */
  unknownEffect: (values: { effect: string | number }) => string
  /** This user no longer exists. */
  userGone: () => string
  /** the user {name} */
  userNamed: (values: { name: string | number }) => string
  /** users tagged {tag} */
  usersTagged: (values: { tag: string | number }) => string
  /** users with a tag {key} */
  usersWithTag: (values: { key: string | number }) => string
  /** access */
  verbAccess: () => string
  /** create */
  verbCreate: () => string
  /** delete */
  verbDelete: () => string
  /** delete data of */
  verbDeleteData: () => string
  /** duplicate */
  verbDuplicate: () => string
  /** edit */
  verbEdit: () => string
  /** edit data of */
  verbEditData: () => string
  /** execute */
  verbExecute: () => string
  /** export data of */
  verbExportData: () => string
  /** get data of */
  verbGetData: () => string
  /** manage tokens of */
  verbHandleTokens: () => string
  /** import data into */
  verbImportData: () => string
  /** list the analyses of */
  verbListAnalyses: () => string
  /** list the devices of */
  verbListDevices: () => string
  /** manage chunks of */
  verbManageChunks: () => string
  /** move and resize the widgets of */
  verbMoveWidgets: () => string
  /** run */
  verbRun: () => string
  /** see */
  verbSee: () => string
  /** see and change */
  verbSeeAndChange: () => string
  /** send data to */
  verbSendData: () => string
  /** use “{label}” of */
  verbUnknown: (values: { label: string | number }) => string
  /** upload */
  verbUpload: () => string
  /** use */
  verbUse: () => string
}

export const say = sayOf<Say>(en)
