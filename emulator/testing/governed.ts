import { insertToken } from '../store/profile/tokens.ts'
import type { TestEmulator } from './in-process.ts'
import { accountIds, profileIds } from '../seed/people/personas.ts'
import { insertResource } from '../store/resources.ts'

interface Tag {
  key: string
  value: string
}

/** An analysis of the production profile and its token, past the API: for asking what policies let it do. */
export function governedAnalysis(api: TestEmulator, tags: Tag[] = []): { id: string; token: string } {
  const [id, token] = ['62e0c0de4a1b2c0011aa00ff', 'a-00000000-0000-4000-8000-0000000000ff']
  const now = Date.now()
  const profile = profileIds.production
  insertResource(api.db, {
    id,
    profile,
    kind: 'analysis',
    name: 'Probe',
    active: 1,
    tags,
    body: {},
    created_at: now,
    updated_at: now,
  })
  insertToken(
    api.db,
    {
      token,
      type: 'analysis',
      profile,
      name: 'Probe',
      permission: 'full',
      expire_at: null,
      ref_id: id,
      created_by: accountIds.owner,
    },
    now,
  )
  return { id, token }
}

/** A run user of the production profile and a token to act as them. */
export async function governedUser(api: TestEmulator, tags: Tag[] = []): Promise<{ id: string; token: string }> {
  const body = {
    name: 'Gail Governed',
    email: 'gail@test.example',
    password: 'secret-1',
    timezone: 'UTC',
    active: true,
    tags,
  }
  const { user: id } = await api.result<{ user: string }>('POST /run/users', body)
  const { token } = await api.result<{ token: string }>(`GET /run/users/${id}/login`)
  return { id, token }
}

/** A policy in force; answers with its id. */
export async function grant(
  api: TestEmulator,
  targets: string[][],
  permissions: { effect?: string; action: string[]; resource: string[] }[],
): Promise<string> {
  const { am_id } = await api.result<{ am_id: string }>('POST /am', {
    name: 'Test',
    active: true,
    targets,
    permissions: permissions.map((permission) => ({ effect: 'allow', ...permission })),
  })
  return am_id
}
