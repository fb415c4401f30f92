import type { TokenCall } from '../call.ts'
import { checkDeletable } from '../rules/check-deletable.ts'
import { newId } from '../rules/secrets/ids.ts'
import { bodyOf, deleteResource, insertResource, type ResourceRow, tagsOf, updateResource } from '../store/resources.ts'
import type { Tag } from '../store/run/run-users.ts'
import { checkLimit, type Collection, inPath } from './collections.ts'

/** What a write of every kind takes; the rest is its body. */
interface Written {
  name?: string | undefined
  active?: boolean | undefined
  tags?: readonly Tag[] | undefined
  [field: string]: unknown
}

type Kind = Pick<Collection<string>, 'kind' | 'title' | 'audit' | 'limit'>

/** Keys that were sent: an absent one leaves what is stored alone (contract 3). */
const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Adds one. Throws 401 where policies refuse it and 402 above the plan's limit. Returns its id. */
export function createIn(call: TokenCall, collection: Kind, given: Written & { name: string }): string {
  call.grants.permit({ tags: given.tags ?? [] })
  return insertIn(call, collection, given)
}

/** The same where permission was checked by other means. Throws 402. */
export function insertIn(call: TokenCall, collection: Kind, given: Written & { name: string }): string {
  const { name, active = true, tags = [], ...body } = given
  checkLimit(call, collection)
  const id = newId(call.db, call.now)
  insertResource(call.db, {
    id,
    profile: call.token.profile,
    kind: collection.kind,
    name,
    active: Number(active),
    tags,
    body: present(body),
    created_at: call.now,
    updated_at: call.now,
  })
  const { resourceName, noun } = collection.audit
  call.audit({ resourceName, resourceId: id, action: `${noun} created`, details: { name } })
  return id
}

/** A shallow merge: what is present replaces, what is absent stays (contract 3). */
export function editIn(call: TokenCall, collection: Kind, row: ResourceRow, given: Written): void {
  const { name, active, tags, ...fields } = given
  const changed = present(fields)
  updateResource(
    call.db,
    row,
    {
      ...(name === undefined ? {} : { name }),
      ...(active === undefined ? {} : { active }),
      ...(tags ? { tags } : {}),
      ...(Object.keys(changed).length > 0 ? { body: { ...bodyOf(row), ...changed } } : {}),
    },
    call.now,
  )
  const { resourceName, noun } = collection.audit
  const details = { name: row.name, changed: Object.keys(present(given)) }
  call.audit({ resourceName, resourceId: row.id, action: `${noun} edited`, details })
}

/** Removes what the path names, unless a tag protects it (contract 3). */
export function removeIn(call: TokenCall, collection: Kind): ResourceRow {
  const row = inPath(call, collection)
  checkDeletable(tagsOf(row))
  deleteResource(call.db, row)
  const { resourceName, noun } = collection.audit
  call.audit({ resourceName, resourceId: row.id, action: `${noun} deleted`, details: { name: row.name } })
  return row
}
