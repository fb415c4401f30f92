import { idOf } from '../rules/secrets/ids.ts'
import type { Database } from '../store/db.ts'
import type { ResourceKind } from '../store/resources.ts'
import { type AuditSubject, subjects } from './audit-figures.ts'

/** Something of the profile that events can be about. */
export interface Thing {
  id: string
  created_at: number
}

const kinds: Partial<Record<ResourceKind, AuditSubject>> = {
  access_management: 'am',
  action: 'action',
  analysis: 'analysis',
  dashboard: 'dashboard',
  device: 'device',
  dictionary: 'dictionary',
}

const created: Partial<Record<AuditSubject, string>> = {
  runuser: 'Run user created',
  am: 'Access policy created',
  action: 'Action created',
  analysis: 'Analysis created',
  dashboard: 'Dashboard created',
  device: 'Device created',
  dictionary: 'Dictionary created',
}

/** Most users told of one by one; a portal of a hundred thousand would drown everything else. */
const mostUsers = 400

/** What the profile holds, by the word of the log. */
export function thingsOf(db: Database, profile: string): Map<AuditSubject, Thing[]> {
  const things = new Map<AuditSubject, Thing[]>()
  const add = (subject: AuditSubject, thing: Thing) => {
    const known = things.get(subject)
    if (known) known.push(thing)
    else things.set(subject, [thing])
  }
  const users = 'SELECT id, created_at FROM run_user WHERE profile = ? ORDER BY seq DESC LIMIT ?'
  for (const user of db.all<Thing>(users, [profile, mostUsers])) add('runuser', user)
  const rows = db.all<Thing & { kind: ResourceKind }>('SELECT id, created_at, kind FROM resource WHERE profile = ?', [
    profile,
  ])
  for (const { kind, ...thing } of rows) {
    const subject = kinds[kind]
    if (subject) add(subject, thing)
  }
  for (const subject of ['profile', 'run'] as const) add(subject, { id: profile, created_at: 0 })
  return things
}

/** Things of a kind that were there and are gone: the log may name what no longer exists (contract 5.9). */
export function goneThings(seed: number, subject: AuditSubject, now: number): Thing[] {
  const first = seed * 1_000 + subjects.indexOf(subject) * 10
  return Array.from({ length: 4 }, (_, at) => ({ id: idOf(now - (200 + at) * 86_400_000, first + at), created_at: 0 }))
}

/** The message of a thing's first event. */
export const createdMessage = (subject: AuditSubject): string | undefined => created[subject]
