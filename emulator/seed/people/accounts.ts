import type { Plan } from '#emulator/call.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { addMonths } from '#emulator/rules/time/expiry.ts'
import { type AccountRow, insertAccount } from '#emulator/store/account/accounts.ts'
import type { Database } from '#emulator/store/db.ts'
import { insertToken, type NewToken } from '#emulator/store/profile/tokens.ts'
import { accountIds, demoTokens, outsiders, personas, profileIds, removedMember } from './personas.ts'

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

/** Left behind by somebody who is not in the team any more; nobody told them to stop using it. */
const fieldTablet = 'p-00000000-0000-4000-8000-00000000f005'

/** Fixed tokens of production: one of each permission, an expired one, and one that a removed member left behind. */
export function seedTokens(db: Database, now: number): void {
  const make = (
    given: Pick<NewToken, 'name' | 'permission'> & {
      token?: string
      age: number
      used: number
      by?: string
      expire_at?: number
    },
  ) => {
    const { age, used, by = accountIds.owner, ...token } = given
    const profile = profileIds.production
    const times = { created_at: now - age * day, last_authorization: now - used * day }
    insertToken(
      db,
      { expire_at: null, ...token, type: 'profile', profile, ref_id: profile, created_by: by, ...times },
      now,
    )
  }
  make({ token: demoTokens.expired, name: 'Old integration', permission: 'full', age: 380, used: 190, expire_at: now - 7 * day }) // prettier-ignore
  make({ token: demoTokens.read, name: 'Wall display', permission: 'read', age: 200, used: 100 })
  make({ token: fieldTablet, name: 'Field tablet', permission: 'full', age: 170, used: 58, by: removedMember })
  make({ token: demoTokens.write, name: 'Nightly import', permission: 'write', age: 120, used: 60 })
  make({ token: demoTokens.full, name: 'Command line', permission: 'full', age: 60, used: 30 })
}
