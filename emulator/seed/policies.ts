import { idOf } from '../rules/secrets/ids.ts'
import type { Database } from '../store/db.ts'
import { insertResource } from '../store/resources.ts'
import type { Tag } from '../store/run/run-users.ts'
import { profileIds } from './people/personas.ts'
import { analysisIds, dashboardIds } from './resources/resource-ids.ts'

const day = 86_400_000

interface PolicySeed {
  name: string
  targets: string[][]
  permissions: { effect: 'allow' | 'deny'; action: string[]; resource: string[] }[]
  active?: boolean
  tags?: Tag[]
  profile?: string
}

const allow = (resource: string[], ...action: string[]) => ({ effect: 'allow' as const, action, resource })
const deny = (resource: string[], ...action: string[]) => ({ effect: 'deny' as const, action, resource })
const role = (value: string) => ['run_user', 'tag.key', 'role', 'tag.value', value]

/** What a portal that grew over the years holds: sound policies, one switched off, one with a slip that never acts. */
const policies: readonly PolicySeed[] = [
  {
    name: '[RUN] - Operators see their own organization',
    targets: [role('operator'), role('technician')],
    permissions: [
      allow(['dashboard', 'id', dashboardIds.overview], 'access'),
      allow(['dashboard', 'id', dashboardIds.tanks], 'access'),
      allow(['device', 'tag_match', 'organization_id'], 'access'),
    ],
    tags: [{ key: 'purpose', value: 'operation' }],
  },
  {
    name: '[RUN] - Managers see everything but the archive',
    targets: [role('manager'), role('admin')],
    permissions: [
      allow(['dashboard'], 'access', 'arrangement'),
      allow(['device'], 'access'),
      allow(['run_user', 'tag_match', 'organization_id'], 'access'),
      deny(['dashboard', 'id', dashboardIds.archive], 'access'),
    ],
    tags: [
      { key: 'purpose', value: 'management' },
      { key: '_delete_protection_', value: 'Managers lose everything without this policy' },
    ],
  },
  {
    name: '[RUN] - Public overview',
    targets: [['run_user', 'tag.key', 'access', 'tag.value', 'anonymous']],
    permissions: [allow(['dashboard', 'id', dashboardIds.overview], 'access')],
    tags: [{ key: 'purpose', value: 'public' }],
  },
  {
    name: '[Analysis] - Nightly report',
    targets: [['analysis', 'id', analysisIds.report]],
    permissions: [
      allow(['device'], 'access', 'get_data'),
      allow(['run_user'], 'access'),
      allow(['file', 'path', '/reports'], 'access', 'upload'),
      allow(['service'], 'email'),
    ],
  },
  {
    name: '[RUN] - Night shift (trial)',
    targets: [['run_user', 'tag.key', 'shift', 'tag.value', 'night']],
    permissions: [allow(['dashboard', 'tag_match', 'site'], 'access')],
    active: false,
  },
  {
    // The separator is misspelt, so it matches nobody; the platform stores such a tuple all the same (contract 11.2).
    name: '[RUN] - Visitors',
    targets: [['run_user', 'tag.key', 'role', 'tag_value', 'viewer']],
    permissions: [allow(['dashboard', 'id', dashboardIds.meters], 'access')],
  },
  {
    name: '[RUN] - Partners',
    profile: profileIds.shared,
    targets: [['run_user']],
    permissions: [allow(['dashboard'], 'access'), allow(['device'], 'access')],
  },
]

export function seedPolicies(db: Database, now: number): void {
  for (const [index, { name, targets, permissions, active = true, tags = [], profile }] of policies.entries()) {
    insertResource(db, {
      id: idOf(1_680_000_000_000, 4_000_000 + index),
      profile: profile ?? profileIds.production,
      kind: 'access_management',
      name,
      active: Number(active),
      tags,
      body: { targets, permissions },
      created_at: now - (400 - index * 40) * day,
      updated_at: now - (30 + index) * day,
    })
  }
}
