import { portalName, systemName } from '../store/profile/audit.ts'
import { accountIds, profileIds, removedMember } from './people/personas.ts'

/** Kinds of things events are about; the words of the log (contract 5.8). */
export const subjects = [
  'action', 'am', 'analysis', 'connector', 'dashboard', 'device', 'dictionary', 'network', 'profile', 'run', 'runuser',
] as const // prettier-ignore
export type AuditSubject = (typeof subjects)[number]

export interface Deed {
  subject: AuditSubject
  message: string
  /** How common it is, next to the others. */
  weight: number
  /** Who did it when it was no account. */
  by?: string
}

/** What happens in a profile besides users and things being created, which the seed derives from what there is. */
export const deeds: readonly Deed[] = [
  { subject: 'runuser', message: 'Run user edited', weight: 30 },
  { subject: 'runuser', message: 'Run user login token created', weight: 12 },
  { subject: 'runuser', message: 'Run user password recovered', weight: 9, by: portalName },
  { subject: 'am', message: 'Access policy edited', weight: 8 },
  { subject: 'profile', message: 'Token created', weight: 9 },
  { subject: 'profile', message: 'Token removed', weight: 4 },
  { subject: 'profile', message: 'Profile edited', weight: 1 },
  { subject: 'profile', message: 'Profile services allocated', weight: 2 },
  { subject: 'run', message: 'Run settings edited', weight: 4 },
  { subject: 'device', message: 'Device edited', weight: 16 },
  { subject: 'device', message: 'Device token created', weight: 5 },
  { subject: 'device', message: 'Device data emptied', weight: 1 },
  { subject: 'analysis', message: 'Analysis edited', weight: 8 },
  { subject: 'analysis', message: 'Analysis ran', weight: 20, by: systemName },
  { subject: 'action', message: 'Action edited', weight: 4 },
  { subject: 'dashboard', message: 'Dashboard edited', weight: 14 },
  { subject: 'dictionary', message: 'Dictionary edited', weight: 3 },
  { subject: 'network', message: 'Network edited', weight: 1 },
  { subject: 'connector', message: 'Connector edited', weight: 1 },
]

/** People of a profile; later entries come less often. A person who left did nothing in the last `until` days. */
export interface Doer {
  account: string
  share: number
  until?: number
}

export interface AuditSeed {
  profile: string
  seed: number
  /** This many deeds drawn from the list above. */
  count: number
  doers: readonly Doer[]
}

export const auditOfProfiles: readonly AuditSeed[] = [
  {
    profile: profileIds.production,
    seed: 71_001,
    count: 1_100,
    doers: [
      { account: accountIds.owner, share: 0.5 },
      { account: accountIds.member, share: 0.32 },
      { account: removedMember, share: 0.18, until: 64 },
    ],
  },
  {
    profile: profileIds.shared,
    seed: 71_002,
    count: 160,
    doers: [
      { account: accountIds.member, share: 0.8 },
      { account: accountIds.owner, share: 0.2 },
    ],
  },
  { profile: profileIds.sandbox, seed: 71_003, count: 9, doers: [{ account: accountIds.owner, share: 1 }] },
  { profile: profileIds.invited, seed: 71_004, count: 12, doers: [{ account: accountIds.invited, share: 1 }] },
]
