import { type Policy, type Subject } from '#emulator/rules/policies/rules-of.ts'
import type { Database } from '../db.ts'
import { bodyOf, tagsOf, type ResourceRow } from '../resources.ts'
import type { Tag } from '../run/run-users.ts'
import type { TokenRow } from './tokens.ts'

/** The active policies, oldest first: the order in which the emulator evaluates them (contract 20, row 29). */
export const activePolicies = (db: Database, profile: string): Policy[] =>
  db
    .all<Pick<ResourceRow, 'body'>>(
      `SELECT body FROM resource WHERE profile = ? AND kind = 'access_management' AND active = 1 ORDER BY seq`,
      [profile],
    )
    .map((row) => policyOf(row))

export function policyOf(row: Pick<ResourceRow, 'body'>): Policy {
  const { targets, permissions } = bodyOf(row)
  // Both were checked when the policy was written (contract 11.2).
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { targets, permissions } as unknown as Policy
}

/** Whom a run-user or analysis token speaks for; undefined when it is gone. */
export function subjectOf(db: Database, { type, profile, ref_id: id }: TokenRow): Subject | undefined {
  if (type !== 'run_user' && type !== 'analysis') return undefined
  const row =
    type === 'run_user'
      ? db.one<{ tags: string }>('SELECT tags FROM run_user WHERE id = ? AND profile = ?', [id, profile])
      : db.one<{ tags: string }>(`SELECT tags FROM resource WHERE id = ? AND profile = ? AND kind = 'analysis'`, [
          id,
          profile,
        ])
  const tags: Tag[] | undefined = row && tagsOf(row)
  return tags && { kind: type, id, tags }
}
