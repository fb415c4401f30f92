import type { Database } from '../db.ts'

export const recordNames = ['dns_ssl', 'dns_page', 'dns_email_1', 'dns_email_2', 'dns_email_3'] as const
export type RecordName = (typeof recordNames)[number]

/** What the world's name servers say of one record, as time goes by. */
export interface DnsRecord {
  key: string
  value: string
  /** What resolves until `right_at`; nothing when absent. */
  before?: string
  /** Resolves in place of `before` from `at` (milliseconds) on, until the next or `right_at`; oldest first. */
  steps?: { at: number; value: string }[]
  /** From then on it resolves to `value` (milliseconds); never when null. */
  right_at: number | null
}

export interface CustomDomainRow {
  profile: string
  /** `subdomain.domain`, unique over all profiles. */
  host: string
  domain: string
  subdomain: string
  email: string
  /** JSON text: a {@link DnsRecord} for each name. */
  records: string
  created_at: number
}

export const findCustomDomain = (db: Database, profile: string) =>
  db.one<CustomDomainRow>('SELECT * FROM custom_domain WHERE profile = ?', [profile])

export const customDomainOfHost = (db: Database, host: string) =>
  db.one<CustomDomainRow>('SELECT * FROM custom_domain WHERE host = ?', [host])

export const saveCustomDomain = (db: Database, row: CustomDomainRow) =>
  db.run(
    `INSERT OR REPLACE INTO custom_domain (profile, host, domain, subdomain, email, records, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [row.profile, row.host, row.domain, row.subdomain, row.email, row.records, row.created_at],
  )

export const removeCustomDomain = (db: Database, profile: string) =>
  db.run('DELETE FROM custom_domain WHERE profile = ?', [profile])
