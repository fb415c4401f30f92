import type { Database } from '../store/db.ts'
import { insertResource, type ResourceKind } from '../store/resources.ts'
import type { Tag } from '../store/run/run-users.ts'
import { profileIds } from './people/personas.ts'

const day = 86_400_000

/** A resource as a seed states it; ages are days before now. */
export interface Seeded {
  id: string
  name: string
  age: number
  /** Days since the last edit; its age where nobody edited it. */
  edited?: number
  /** Of the shared profile instead of production. */
  shared?: boolean
  active?: boolean
  parent?: string
  tags?: readonly Tag[]
  body: Readonly<Record<string, unknown>>
}

export const tag = (key: string, value: string): Tag => ({ key, value })

export const profileOf = ({ shared = false }: { shared?: boolean }): string =>
  shared ? profileIds.shared : profileIds.production

export function seedResource(db: Database, now: number, kind: ResourceKind, given: Seeded): void {
  const { id, name, age, edited = age, active = true, parent, tags = [], body } = given
  insertResource(db, {
    id,
    profile: profileOf(given),
    kind,
    ...(parent === undefined ? {} : { parent }),
    name,
    active: Number(active),
    tags,
    body,
    created_at: now - age * day,
    updated_at: now - edited * day,
  })
}
