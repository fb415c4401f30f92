import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from './messages/say.ts'

/** Limits by plan. Null where the plan has none of it, undefined where no number is published. */
export interface PlanLimits {
  free: number | null
  starter: number | null
  scale: number | null
}

export const planNames = ['free', 'starter', 'scale'] as const
export type PlanName = (typeof planNames)[number]

/** The plan by its name; undefined for plans that are not in the tables. */
export const knownPlan = (plan: string | null | undefined): PlanName | undefined =>
  planNames.find((name) => name === plan)

export interface ResourceLimit extends PlanLimits {
  label: () => string
  /** The key in the summary's `amount` that counts it; empty where there is none. */
  amount: string
  note?: () => string
}

const of = (free: number | null, starter: number | null, scale: number | null): PlanLimits => ({ free, starter, scale })

/** Things a profile may have (contract 5.20): hints, because the plans change. */
export const resourceLimits: readonly ResourceLimit[] = [
  { label: say.profiles, amount: '', note: say.perAccount, ...of(1, 2, 5) },
  { label: say.teamMembers, amount: '', ...of(0, 1, 5) },
  { label: say.policies, amount: 'am', ...of(5, 30, 100) },
  { label: say.dictionaries, amount: 'dictionary', ...of(2, 10, 50) },
  { label: say.serviceAuthorizations, amount: '', ...of(10, 50, 200) },
  { label: say.devices, amount: 'device', ...of(5, 100, 10_000) },
  { label: say.dashboards, amount: 'dashboard', ...of(5, 100, 1_000) },
  { label: say.analysis, amount: 'analysis', ...of(5, 100, 200) },
  { label: say.actions, amount: 'action', ...of(5, 100, 200) },
  { label: say.entities, amount: 'entity', ...of(5, 50, 80) },
  { label: say.customConnectors, amount: 'connectors', ...of(3, 20, 50) },
  { label: say.customNetworks, amount: 'networks', ...of(1, 5, 10) },
  { label: say.tagoCore, amount: 'tcore', ...of(10, 10, 10) },
  { label: say.tagoCoreClusters, amount: 'tcore_cluster', ...of(3, 3, 3) },
  { label: say.backupsADay, amount: '', ...of(null, 1, 1) },
]

export interface RateLimit extends PlanLimits {
  /** What it is about, for the search. */
  what: string
  routes: readonly string[]
}

const rate = (
  what: () => string,
  routes: readonly string[],
  free: number | null,
  starter: number | null,
  scale: number | null,
) => ({
  get what() {
    return what()
  },
  routes,
  free,
  starter,
  scale,
})

/** Requests per minute, profile and route (contract 1.8). */
export const rateLimits: readonly RateLimit[] = [
  rate(say.rateUsers, ['POST /run/users', 'PUT /run/users/{user}'], 60, 100, 1_000),
  rate(say.rateUserNotification, ['POST /run/notification'], 60, 100, 1_000),
  rate(say.rateAccountNotifications, ['POST /notification', 'PUT /notification/{id}/{button}'], 60, 100, 1_000),
  rate(say.rateProfiles, ['POST /profile', 'PUT /profile/{id}', 'DELETE /profile/{id}'], 60, 100, 200),
  rate(say.ratePolicies, ['POST /am', 'PUT /am/{id}'], 60, 100, 200),
  rate(say.rateServiceAuthorizations, ['POST /serviceauth'], 60, 100, 200),
  rate(say.rateDictionaries, ['POST /dictionary'], 60, 100, 200),
  rate(say.rateFiles, ['POST /files', 'PUT /files', 'DELETE /files'], 60, 100, 200),
  rate(say.rateAccount, ['GET /account', 'PUT /account'], 50, 100, 500),
  rate(say.rateTagKeys, ['GET /tags/keys/{type}'], 60, 100, 1_000),
  rate(say.rateToken, ['GET /info'], 60, 5_000, 10_000),
  rate(say.rateListDevices, ['GET /device'], 50, 100, 500),
  rate(say.rateReadDevice, ['GET /device/{id}', 'GET /device/token/{id}', 'GET /device/{id}/data_amount', 'GET /device/{id}/params'], 100, 1_000, 5_000),
  rate(say.rateMakeDevices, ['POST /device', 'DELETE /device/{id}'], 10, 250, 5_000),
  rate(say.rateEditDevices, ['PUT /device/{id}', 'POST /device/token', 'POST /device/{id}/empty', 'POST /device/{id}/convert'], 50, 250, 2_000),
  rate(say.rateDeviceData, ['GET /data', 'POST /data', 'GET /device/{id}/data', 'POST /device/{id}/data'], 250, 5_000, 15_000),
  rate(say.rateEditDeviceData, ['PUT /data', 'DELETE /data'], 60, 250, 1_000),
  rate(say.rateAggregate, ['GET /data?query=aggregate'], 5, 10, 100),
  rate(say.rateListAnalysis, ['GET /analysis'], 60, 1_000, 2_000),
  rate(say.rateWriteAnalysis, ['POST /analysis', 'PUT /analysis/{id}', 'DELETE /analysis/{id}'], 60, 100, 1_000),
  rate(say.rateActions, ['POST /action', 'PUT /action/{id}', 'DELETE /action/{id}'], 60, 100, 1_000),
  rate(say.rateDashboards, ['POST /dashboard', 'PUT /dashboard/{id}', 'DELETE /dashboard/{id}'], 60, 100, 1_000),
  rate(say.rateMakeBackups, ['POST /profile/{id}/backup'], null, 5, 5),
  rate(say.rateListBackups, ['GET /profile/{id}/backup'], null, 50, 100),
  rate(say.rateDownloadBackup, ['POST /profile/{id}/backup/{backup}/download'], null, 10, 20),
] // prettier-ignore

/** Rows that contain every word, in their subject or in a route. */
export function findRateLimits(text: string): readonly RateLimit[] {
  const answers = wordMatcher(text)
  return rateLimits.filter(({ what, routes }) => answers(what, ...routes))
}
