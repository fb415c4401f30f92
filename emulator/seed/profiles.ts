import { type Allocation, allocationBy, freeServices } from '../rules/services.ts'
import type { Database } from '../store/db.ts'
import { insertProfile, type ProfileRow } from '../store/profile/profiles.ts'
import { insertSubscription } from '../store/account/subscriptions.ts'
import { accountIds, profileIds } from './people/personas.ts'

const day = 86_400_000

const production: Allocation = { input: 350_000, output: 350_000, sms: 60, email: 500, analysis: 300, push_notification: 100, data_records: 250_000, run_users: 1_000, file_storage: 1_024 } // prettier-ignore
const sandbox: Allocation = { input: 20_000, output: 20_000, sms: 0, email: 50, analysis: 30, push_notification: 20, data_records: 25_000, run_users: 2, file_storage: 128 } // prettier-ignore
const shared: Allocation = { ...production, sms: 20, email: 200, analysis: 120, run_users: 100 }
/** Bought by the owner and by no profile held yet. */
const spare: Allocation = { input: 130_000, output: 80_000, sms: 40, email: 450, analysis: 170, push_notification: 380, data_records: 225_000, run_users: 500, file_storage: 896 } // prettier-ignore

type ProfileSeed = Pick<ProfileRow, 'id' | 'account' | 'name' | 'run_name' | 'run_url'> & {
  allocation: Allocation
  customDomain?: boolean
  age: number
}

function seedProfile(db: Database, now: number, { allocation, customDomain = false, age, ...row }: ProfileSeed): void {
  insertProfile(db, {
    ...row,
    logo_url: null,
    banner_url: null,
    allocation: JSON.stringify(allocation),
    allocated_at: now - 75 * day,
    addons: JSON.stringify({ control_tower: false, custom_dns: customDomain, mobile: false }),
    created_at: now - age * day,
    updated_at: now - 2 * day,
  })
}

/** Production holds `users` people and has room for a few more; the sandbox is empty and has room for two. */
export function seedProfiles(db: Database, now: number, users: number): void {
  const ample = { ...production, run_users: Math.max(production.run_users, Math.ceil(users * 1.1)) }
  const { owner, member, invited } = accountIds
  seedProfile(db, now, { id: profileIds.production, account: owner, name: 'Riverbend Production', run_name: 'Riverbend Portal', run_url: 'riverbend.tago.run', allocation: ample, customDomain: true, age: 910 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.sandbox, account: owner, name: 'Riverbend Sandbox', run_name: 'Riverbend Sandbox', run_url: 'riverbend-sandbox.tago.run', allocation: sandbox, age: 400 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.shared, account: member, name: 'Hillside Partners', run_name: 'Hillside', run_url: 'hillside.tago.run', allocation: shared, customDomain: true, age: 300 }) // prettier-ignore
  seedProfile(db, now, { id: profileIds.invited, account: invited, name: 'Lakeside Trial', run_name: 'Lakeside', run_url: 'lakeside.tago.run', allocation: freeServices, age: 30 }) // prettier-ignore
  const bought = allocationBy((service) => ample[service] + sandbox[service] + spare[service])
  insertSubscription(db, owner, bought)
  insertSubscription(db, member, shared)
  insertSubscription(db, invited, freeServices)
}
