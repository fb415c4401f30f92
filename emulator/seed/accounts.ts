import type { Plan } from '../call.ts'
import { passwordDigest } from '../rules/digest.ts'
import { type AccountRow, insertAccount } from '../store/accounts.ts'
import type { Database } from '../store/db.ts'
import { insertProfile, type ProfileRow } from '../store/profiles.ts'
import { insertToken } from '../store/tokens.ts'
import { accountIds, demoTokens, outsiders, personas, profileIds } from './personas.ts'

const day = 86_400_000
const formats = {
  user_view_welcome: false,
  decimal_separator: '.',
  thousand_separator: ',',
  date_format: 'YYYY-MM-DD',
  time_format: '24',
  show_last_updated_at: 'footer',
}

function seedAccount(
  db: Database,
  now: number,
  row: Pick<AccountRow, 'id' | 'name' | 'email' | 'password' | 'plan'> & Partial<AccountRow>,
) {
  insertAccount(db, {
    active: 1,
    blocked: 0,
    company: null,
    phone: null,
    language: 'en',
    timezone: 'UTC',
    newsletter: 0,
    developer: 1,
    send_invoice: 0,
    options: JSON.stringify(formats),
    otp: '{}',
    otp_pending: '{}',
    last_login: now - day,
    created_at: now - 920 * day,
    updated_at: now - 3 * day,
    ...row,
    password: passwordDigest(row.id, row.password),
  })
}

export function seedAccounts(db: Database, now: number, plan: Plan): void {
  const plans = { owner: plan, member: 'starter', invited: 'free' } as const
  const details: Record<keyof typeof plans, Partial<AccountRow>> = {
    owner: { timezone: 'America/New_York', company: 'Riverbend Water (fictional)', phone: '+15550100' },
    member: {
      timezone: 'Europe/Lisbon',
      phone: '+15550142',
      otp: JSON.stringify({ authenticator: true, sms: false, email: true }),
    },
    invited: { timezone: 'Asia/Tokyo' },
  }
  for (const { id, name, email, password } of personas) {
    seedAccount(db, now, { id: accountIds[id], name, email, password, plan: plans[id], ...details[id] })
  }
  seedAccount(db, now, { id: accountIds.blocked, ...outsiders.blocked, plan: 'free', blocked: 1 })
  seedAccount(db, now, { id: accountIds.unconfirmed, ...outsiders.unconfirmed, plan: 'free', active: 0 })
}

const services = { input: 350_000, output: 350_000, sms: 60, email: 500, analysis: 300, data_records: 250_000, push_notification: 100, file_storage: 1_024 } // prettier-ignore
const used = { input: 43_463, output: 1_272, analysis: 12.07, sms: 4, email: 27, data_records: 151_242, push_notification: 3, file_storage: 49.89, tcore: 0, tcore_cluster: 0, dashboard_output: 65 } // prettier-ignore
const amount = { device: 12, bucket: 12, dashboard: 4, dashboard_shared: 0, analysis: 3, action: 2, am: 5, dictionary: 1, connectors: 0, networks: 0, tcore: 0, tcore_cluster: 0 } // prettier-ignore
const nothing = (counts: object) => Object.fromEntries(Object.keys(counts).map((key) => [key, 0]))

type ProfileSeed = Pick<ProfileRow, 'id' | 'account' | 'name' | 'run_name' | 'run_url'> & {
  limit: number
  empty?: boolean
  age: number
}

function seedProfile(db: Database, now: number, { limit, empty, age, ...row }: ProfileSeed): void {
  insertProfile(db, {
    ...row,
    logo_url: null,
    banner_url: null,
    allocation: JSON.stringify({ ...services, run_users: limit }),
    used: JSON.stringify(empty ? nothing(used) : used),
    amount: JSON.stringify(empty ? nothing(amount) : amount),
    addons: JSON.stringify({ control_tower: false, custom_dns: !empty, mobile: false }),
    created_at: now - age * day,
    updated_at: now - 2 * day,
  })
}

/** Production holds `users` people and has room for a few more; the sandbox is empty and has room for two. */
export function seedProfiles(db: Database, now: number, users: number): void {
  const limit = Math.max(1_000, Math.ceil(users * 1.1))
  const { owner, member, invited } = accountIds
  seedProfile(db, now, { id: profileIds.production, account: owner, name: 'Riverbend Production', run_name: 'Riverbend Portal', run_url: 'riverbend.tago.run', limit, age: 910 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.sandbox, account: owner, name: 'Riverbend Sandbox', run_name: 'Riverbend Sandbox', run_url: 'riverbend-sandbox.tago.run', limit: 2, empty: true, age: 400 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.shared, account: member, name: 'Hillside Partners', run_name: 'Hillside', run_url: 'hillside.tago.run', limit: 100, age: 300 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.invited, account: invited, name: 'Lakeside Trial', run_name: 'Lakeside', run_url: 'lakeside.tago.run', limit: 5, empty: true, age: 30 }) // prettier-ignore
}

/** Fixed tokens of production, one of each permission and an expired one. */
export function seedTokens(db: Database, now: number): void {
  const make = (
    token: string,
    name: string,
    permission: 'full' | 'write' | 'read',
    age: number,
    expireAt: number | null = null,
  ) =>
    insertToken(
      db,
      {
        token,
        type: 'profile',
        profile: profileIds.production,
        ref_id: profileIds.production,
        name,
        permission,
        expire_at: expireAt,
        created_by: accountIds.owner,
        created_at: now - age * day,
        last_authorization: now - (age * day) / 2,
      },
      now,
    )
  make(demoTokens.expired, 'Old integration', 'full', 380, now - 7 * day)
  make(demoTokens.read, 'Wall display', 'read', 200)
  make(demoTokens.write, 'Nightly import', 'write', 120)
  make(demoTokens.full, 'Command line', 'full', 60)
}
