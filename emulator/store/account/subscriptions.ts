import { type Allocation, allocationBy, nothing, type Service } from '#emulator/rules/services.ts'
import type { Database } from '../db.ts'
import { allocationIn, listOwnProfiles } from '../profile/profiles.ts'

export function insertSubscription(db: Database, account: string, bought: Allocation): void {
  db.run('INSERT INTO subscription (account, services) VALUES (?, ?)', [account, JSON.stringify(bought)])
}

/** What the account may share out among its profiles. */
export function subscriptionOf(db: Database, account: string): Allocation {
  const row = db.one<{ services: string }>('SELECT services FROM subscription WHERE account = ?', [account])
  return { ...nothing, ...JSON.parse(row?.services ?? '{}') }
}

/** What no profile of the account holds yet; never negative. */
export function unallocated(db: Database, account: string): Allocation {
  const bought = subscriptionOf(db, account)
  const held = listOwnProfiles(db, account).map((row) => allocationIn(row))
  const left = (service: Service) => bought[service] - held.reduce((sum, one) => sum + one[service], 0)
  return allocationBy((service) => Math.max(0, left(service)))
}
