import type { Call } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { checkRoomOf } from '#emulator/rules/spend.ts'
import { UniqueViolation } from '#emulator/store/storage-errors.ts'
import { insertRunUser } from '#emulator/store/run/run-users.ts'
import type { createBody } from './run-user-bodies.ts'

/** Makes a user of a profile from a body of contract 7.3. Throws 400 and 402. */
export function addRunUser(
  { db, now }: Pick<Call, 'db' | 'now'>,
  profile: string,
  body: ReturnType<typeof createBody>,
): string {
  // The profile's allocation, not the plan, limits run users (contract 5.20).
  checkRoomOf(db, profile, 'run_users')
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
