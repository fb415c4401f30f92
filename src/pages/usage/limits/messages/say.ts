// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Actions */
  actions: () => string
  /** The usage could not be read */
  amountsCouldNotRead: () => string
  /** Analysis */
  analysis: () => string
  /** At the limit */
  atTheLimit: () => string
  /** Backups per day */
  backupsADay: () => string
  /** Custom connectors */
  customConnectors: () => string
  /** Custom networks */
  customNetworks: () => string
  /** Dashboards */
  dashboards: () => string
  /** Devices */
  devices: () => string
  /** Dictionaries */
  dictionaries: () => string
  /** Entities */
  entities: () => string
  /** In this profile */
  inThisProfile: () => string
  /** {found, plural, one {1 limit} other {# limits}} */
  limitsFound: (values: { found: number }) => string
  /** No limit matches “{text}”. */
  noLimitMatchesText: (values: { text: string | number }) => string
  /** None */
  none: () => string
  /** per account */
  perAccount: () => string
  /** {plan} (this profile) */
  planOfThisProfile: (values: { plan: string | number }) => string
  /** Policies */
  policies: () => string
  /** Profiles */
  profiles: () => string
  /** Read and edit the account */
  rateAccount: () => string
  /** Account notifications: create, press a button */
  rateAccountNotifications: () => string
  /** Create, edit and delete actions */
  rateActions: () => string
  /** Aggregate device data */
  rateAggregate: () => string
  /** Create, edit and delete dashboards */
  rateDashboards: () => string
  /** Read and send device data */
  rateDeviceData: () => string
  /** Create dictionaries */
  rateDictionaries: () => string
  /** Download a backup */
  rateDownloadBackup: () => string
  /** Edit and delete device data */
  rateEditDeviceData: () => string
  /** Edit, empty and convert devices, change their tokens */
  rateEditDevices: () => string
  /** Upload, change and delete files */
  rateFiles: () => string
  /** Everyone and everything that works in this profile shares these limits. Each counts per profile, route and minute of the clock. Over a limit, TagoIO responds <code>429 Too many requests</code> with the seconds to wait: a request rejected at 12:45:09 can be sent again at 12:46:00. When Portico reads data or runs a job, it waits by itself; scripts should wait as well. Lists that are not named have no published limit. */
  rateLimitsAbout: () => ReactNode
  /** List analyses */
  rateListAnalysis: () => string
  /** List backups */
  rateListBackups: () => string
  /** List devices */
  rateListDevices: () => string
  /** Create backups */
  rateMakeBackups: () => string
  /** Create and delete devices */
  rateMakeDevices: () => string
  /** Create and edit policies */
  ratePolicies: () => string
  /** Create, edit and delete profiles */
  rateProfiles: () => string
  /** Read a device, its tokens, its parameters and how much data it has */
  rateReadDevice: () => string
  /** Create service authorizations */
  rateServiceAuthorizations: () => string
  /** List tag keys */
  rateTagKeys: () => string
  /** Read the details of a token */
  rateToken: () => string
  /** Send a notification to users */
  rateUserNotification: () => string
  /** Create and edit users */
  rateUsers: () => string
  /** Create, edit and delete analyses */
  rateWriteAnalysis: () => string
  /** Request */
  request: () => string
  /** Requests per minute */
  requestsPerMinute: () => string
  /** Requests per minute, table */
  requestsPerMinuteTable: () => string
  /** Resource */
  resource: () => string
  /** Per profile. These figures are for guidance: TagoIO changes them from time to time, and TagoDeploy has its own. */
  resourceLimitsAbout: () => string
  /** Resources by plan */
  resourcesByPlan: () => string
  /** Resources by plan, table */
  resourcesByPlanTable: () => string
  /** Search limits */
  searchLimits: () => string
  /** Service authorizations */
  serviceAuthorizations: () => string
  /** TagoCore */
  tagoCore: () => string
  /** TagoCore clusters */
  tagoCoreClusters: () => string
  /** Team members */
  teamMembers: () => string
}

export const say = sayOf<Say>(en)
