import { findAccount } from '../account/accounts.ts'
import type { Database } from '../db.ts'
import { notify } from '../account/notifications.ts'
import { post } from '../account/outbox.ts'
import { findProfile } from './profiles.ts'

/** Shares of an allocation at which the platform writes to the owner (docs/usage.md). */
const marks = [100, 90, 80]

/** The highest mark that going from one share (0 to 1) to another passes, in percent. */
export const passedMark = (before: number, after: number): number | undefined =>
  marks.find((mark) => before * 100 < mark && after * 100 >= mark)

/** A notice and a mail to the owner of the profile. */
export function noteUsage(db: Database, id: string, service: string, percent: number, now: number): void {
  const profile = findProfile(db, id)
  const owner = profile && findAccount(db, profile.account)
  if (!owner) return
  const title = `${service} at ${percent} %`
  const message = `${profile.name} used ${percent} % of what it is allocated of ${service} in this billing month.`
  notify(db, { account: owner.id, title, message }, now)
  post(db, { kind: 'email', recipient: owner.email, subject: title, body: message }, now)
}
