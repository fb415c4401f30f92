import type { Plan } from '../call.ts'
import { passwordDigest } from '../rules/digest.ts'
import { addMonths } from '../rules/expiry.ts'
import { type AccountRow, insertAccount } from '../store/accounts.ts'
import type { Database } from '../store/db.ts'
import { insertToken } from '../store/tokens.ts'
import { accountIds, demoTokens, outsiders, personas, profileIds } from './personas.ts'

const day = 86_400_000
const hour = 3_600_000
const formats = {
  user_view_welcome: false,
  decimal_separator: '.',
  thousand_separator: ',',
  date_format: 'YYYY-MM-DD',
  time_format: '24',
  show_last_updated_at: 'footer',
}

/**
 * Some months ago, on a day of the month that puts the running billing month (rules/billing-cycle.ts) so many days into
 * its course: whenever the demo starts, the month is neither young nor over.
 */
const accountBirth = (now: number, months: number, daysIntoMonth: number) =>
  addMonths(Math.floor((now - daysIntoMonth * day) / hour) * hour, -months)

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
    created_at: accountBirth(now, 30, 12),
    updated_at: now - 3 * day,
    ...row,
    password: passwordDigest(row.id, row.password),
  })
}

export function seedAccounts(db: Database, now: number, plan: Plan): void {
  const plans = { owner: plan, member: 'starter', invited: 'free' } as const
  const details: Record<keyof typeof plans, Partial<AccountRow>> = {
    owner: {
      timezone: 'America/New_York',
      company: 'Riverbend Water (fictional)',
      phone: '+15550100',
      created_at: accountBirth(now, 31, 20),
    },
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
