import type { Call } from '../call.ts'
import { invalid, Refusal } from '../refusal.ts'
import { passwordDigest } from '../rules/digest.ts'
import { newId } from '../rules/ids.ts'
import { type Database, UniqueViolation } from '../store/db.ts'
import { findProfile } from '../store/profiles.ts'
import { countRunUsers, insertRunUser } from '../store/run-users.ts'
import type { createBody } from './run-user-bodies.ts'

/** The profile's allocation, not the plan, limits run users (contract 5.20). */
function checkAllocation(db: Database, id: string): void {
  const profile = findProfile(db, id)
  const { run_users: limit = 0 }: { run_users?: number } = JSON.parse(profile?.allocation ?? '{}')
  if (countRunUsers(db, id) >= limit) {
    throw new Refusal(402, `You have exceeded the maximum limit of Run users (${limit})`)
  }
}

/** Makes a user of a profile from a body of contract 7.3. Throws 400 and 402. */
export function addRunUser(
  { db, now }: Pick<Call, 'db' | 'now'>,
  profile: string,
  body: ReturnType<typeof createBody>,
): string {
  checkAllocation(db, profile)
  const id = newId(db, now)
  try {
    insertRunUser(db, {
      id,
      profile,
      name: body.name,
      email: body.email,
      // Contract 7.3: the server's own default is inactive.
      active: body.active ? 1 : 0,
      company: body.company ?? null,
      phone: body.phone ?? null,
      language: body.language ?? null,
      timezone: body.timezone,
      newsletter: null,
      options: JSON.stringify(body.options ?? {}),
      otp: '{}',
      tags: body.tags ?? [],
      password: passwordDigest(id, body.password),
      last_login: null,
      created_at: now,
      updated_at: now,
    })
  } catch (error) {
    throw error instanceof UniqueViolation ? invalid('E-mail already in use') : error
  }
  return id
}
