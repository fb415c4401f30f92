import { wordMatcher } from '#lib/text/match-words.ts'

/** By plan; null where the plan has none of it, undefined where nobody publishes a figure. */
export interface PlanLimits {
  free: number | null
  starter: number | null
  scale: number | null
}

export const planNames = ['free', 'starter', 'scale'] as const
export type PlanName = (typeof planNames)[number]

/** The plan by its name; undefined for plans that the tables do not have. */
export const knownPlan = (plan: string | null | undefined): PlanName | undefined =>
  planNames.find((name) => name === plan)

export interface ResourceLimit extends PlanLimits {
  label: string
  /** The word of the summary's `amount` that counts it; empty where the summary does not. */
  amount: string
  note?: string
}

const of = (free: number | null, starter: number | null, scale: number | null): PlanLimits => ({ free, starter, scale })

/** Things a profile may have (contract 5.20): hints, because the plans change. */
export const resourceLimits: readonly ResourceLimit[] = [
  { label: 'Profiles', amount: '', note: 'per account', ...of(1, 2, 5) },
  { label: 'Team members', amount: '', ...of(0, 1, 5) },
  { label: 'Policies', amount: 'am', ...of(5, 30, 100) },
  { label: 'Dictionaries', amount: 'dictionary', ...of(2, 10, 50) },
  { label: 'Service authorizations', amount: '', ...of(10, 50, 200) },
  { label: 'Devices', amount: 'device', ...of(5, 100, 10_000) },
  { label: 'Dashboards', amount: 'dashboard', ...of(5, 100, 1_000) },
  { label: 'Analysis', amount: 'analysis', ...of(5, 100, 200) },
  { label: 'Actions', amount: 'action', ...of(5, 100, 200) },
  { label: 'Entities', amount: 'entity', ...of(5, 50, 80) },
  { label: 'Custom connectors', amount: 'connectors', ...of(3, 20, 50) },
  { label: 'Custom networks', amount: 'networks', ...of(1, 5, 10) },
  { label: 'TagoCore', amount: 'tcore', ...of(10, 10, 10) },
  { label: 'TagoCore clusters', amount: 'tcore_cluster', ...of(3, 3, 3) },
  { label: 'Backups a day', amount: '', ...of(null, 1, 1) },
]

export interface RateLimit extends PlanLimits {
  /** What it is about, in words to search by. */
  what: string
  routes: readonly string[]
}

const rate = (
  what: string,
  routes: readonly string[],
  free: number | null,
  starter: number | null,
  scale: number | null,
) => ({ what, routes, free, starter, scale })

/** Requests per minute, profile and route (contract 1.8). */
export const rateLimits: readonly RateLimit[] = [
  rate('Create and edit users', ['POST /run/users', 'PUT /run/users/{user}'], 60, 100, 1_000),
  rate('Send a notification to users', ['POST /run/notification'], 60, 100, 1_000),
  rate('Account notifications: create, press a button', ['POST /notification', 'PUT /notification/{id}/{button}'], 60, 100, 1_000),
  rate('Create, edit and delete profiles', ['POST /profile', 'PUT /profile/{id}', 'DELETE /profile/{id}'], 60, 100, 200),
  rate('Create and edit policies', ['POST /am', 'PUT /am/{id}'], 60, 100, 200),
  rate('Create service authorizations', ['POST /serviceauth'], 60, 100, 200),
  rate('Create dictionaries', ['POST /dictionary'], 60, 100, 200),
  rate('Write files', ['POST /files', 'PUT /files', 'DELETE /files'], 60, 100, 200),
  rate('Read and edit the account', ['GET /account', 'PUT /account'], 50, 100, 500),
  rate('List tag keys', ['GET /tags/keys/{type}'], 60, 100, 1_000),
  rate('Read what a token is', ['GET /info'], 60, 5_000, 10_000),
  rate('List devices', ['GET /device'], 50, 100, 500),
  rate('Read a device, its tokens, parameters and amount of data', ['GET /device/{id}', 'GET /device/token/{id}', 'GET /device/{id}/data_amount', 'GET /device/{id}/params'], 100, 1_000, 5_000),
  rate('Create and delete devices', ['POST /device', 'DELETE /device/{id}'], 10, 250, 5_000),
  rate('Edit, empty and convert devices, write their tokens', ['PUT /device/{id}', 'POST /device/token', 'POST /device/{id}/empty', 'POST /device/{id}/convert'], 50, 250, 2_000),
  rate('Read and send device data', ['GET /data', 'POST /data', 'GET /device/{id}/data', 'POST /device/{id}/data'], 250, 5_000, 15_000),
  rate('Edit and delete device data', ['PUT /data', 'DELETE /data'], 60, 250, 1_000),
  rate('Aggregate device data', ['GET /data?query=aggregate'], 5, 10, 100),
  rate('List analysis', ['GET /analysis'], 60, 1_000, 2_000),
  rate('Write analysis', ['POST /analysis', 'PUT /analysis/{id}', 'DELETE /analysis/{id}'], 60, 100, 1_000),
  rate('Write actions', ['POST /action', 'PUT /action/{id}', 'DELETE /action/{id}'], 60, 100, 1_000),
  rate('Write dashboards', ['POST /dashboard', 'PUT /dashboard/{id}', 'DELETE /dashboard/{id}'], 60, 100, 1_000),
  rate('Create backups', ['POST /profile/{id}/backup'], null, 5, 5),
  rate('List backups', ['GET /profile/{id}/backup'], null, 50, 100),
  rate('Download a backup', ['POST /profile/{id}/backup/{backup}/download'], null, 10, 20),
] // prettier-ignore

/** Rows in which every word is found, in what they are about or in a route. */
export function findRateLimits(text: string): readonly RateLimit[] {
  const answers = wordMatcher(text)
  return rateLimits.filter(({ what, routes }) => answers(what, ...routes))
}
