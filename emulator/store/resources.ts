import { fold, sortKey } from '../rules/queries/fold.ts'
import type { Database, SqlValue } from './db.ts'
import { countKey, type Tag } from './run/run-users.ts'
import { removeTokensOf } from './profile/tokens.ts'

/** What the `resource` table holds; the word of the policies and of `/tags/keys/{type}` where those know it. */
export type ResourceKind =
  'access_management' | 'action' | 'analysis' | 'dashboard' | 'device' | 'dictionary' | 'widget'

/** A resource as stored; `tags` and `body` are JSON texts, instants are milliseconds. */
export interface ResourceRow {
  seq: number
  id: string
  profile: string
  kind: ResourceKind
  /** The dashboard of a widget; null for everything else. */
  parent: string | null
  /** The label, where the wire calls it so. */
  name: string
  active: number
  tags: string
  body: string
  created_at: number
  updated_at: number
}

export type NewResource = Omit<ResourceRow, 'seq' | 'tags' | 'body' | 'parent'> & {
  parent?: string
  tags: readonly Tag[]
  body: Readonly<Record<string, unknown>>
}

export interface ResourceChanges {
  name?: string
  active?: boolean
  tags?: readonly Tag[]
  /** Replaces the whole body. */
  body?: Readonly<Record<string, unknown>>
}

export const tagsOf = (row: Pick<ResourceRow, 'tags'>): Tag[] => JSON.parse(row.tags)
export const bodyOf = (row: Pick<ResourceRow, 'body'>): Record<string, unknown> => JSON.parse(row.body)

export function insertResource(db: Database, given: NewResource): void {
  db.run(
    `INSERT INTO resource (id, profile, kind, parent, name, name_fold, name_sort, active, tags, body, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      given.id,
      given.profile,
      given.kind,
      given.parent ?? null,
      given.name,
      fold(given.name),
      sortKey(given.name),
      given.active,
      JSON.stringify(given.tags),
      JSON.stringify(given.body),
      given.created_at,
      given.updated_at,
    ],
  )
  const seq = db.one<{ seq: number }>('SELECT last_insert_rowid() AS seq')?.seq ?? 0
  addTags(db, given, seq, given.tags)
}

function addTags(
  db: Database,
  { profile, kind }: { profile: string; kind: string },
  seq: number,
  tags: readonly Tag[],
) {
  for (const { key, value } of tags) {
    const added = db.run(
      'INSERT OR IGNORE INTO resource_tag (resource, key, value, key_fold, value_fold) VALUES (?, ?, ?, ?, ?)',
      [seq, key, value, fold(key), fold(value)],
    )
    if (added > 0) countKey(db, profile, key, 1, kind)
  }
}

function dropTags(db: Database, { profile, kind, seq }: ResourceRow): void {
  for (const { key } of db.all<{ key: string }>('SELECT key FROM resource_tag WHERE resource = ?', [seq])) {
    countKey(db, profile, key, -1, kind)
  }
  db.run('DELETE FROM resource_tag WHERE resource = ?', [seq])
  db.run('DELETE FROM tag_key WHERE uses <= 0')
}

/** The row of that id, if it is of that kind and belongs to the profile. */
export const findResource = (db: Database, profile: string, kind: ResourceKind, id: string) =>
  db.one<ResourceRow>('SELECT * FROM resource WHERE id = ? AND profile = ? AND kind = ?', [id, profile, kind])

/** The dictionary of that slug. */
export const findDictionary = (db: Database, profile: string, slug: string) =>
  db.one<ResourceRow>("SELECT * FROM resource WHERE profile = ? AND kind = 'dictionary' AND body ->> '$.slug' = ?", [
    profile,
    slug,
  ])

export const countResources = (db: Database, profile: string, kind: ResourceKind): number =>
  db.one<{ count: number }>('SELECT count(*) AS count FROM resource WHERE profile = ? AND kind = ?', [profile, kind])
    ?.count ?? 0

/** Replaces what is given and moves `updated_at`. */
export function updateResource(
  db: Database,
  row: ResourceRow,
  { name, active, tags, body }: ResourceChanges,
  now: number,
): void {
  const set: Record<string, SqlValue> = { updated_at: now }
  if (name !== undefined) Object.assign(set, { name, name_fold: fold(name), name_sort: sortKey(name) })
  if (active !== undefined) set['active'] = Number(active)
  if (tags) set['tags'] = JSON.stringify(tags)
  if (body) set['body'] = JSON.stringify(body)
  db.run(
    `UPDATE resource SET ${Object.keys(set)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE seq = ?`,
    [...Object.values(set), row.seq],
  )
  if (!tags) return
  dropTags(db, row)
  addTags(db, row, row.seq, tags)
}

/** Sets one field of the body without counting as an edit, e.g. `last_input`. */
export function stampResource(db: Database, id: string, field: string, value: unknown): void {
  db.run('UPDATE resource SET body = json_set(body, ?, json(?)) WHERE id = ?', [
    `$.${field}`,
    JSON.stringify(value ?? null),
    id,
  ])
}

/** What belongs to another resource, oldest first: the widgets of a dashboard. */
export const childrenOf = (db: Database, parent: string): ResourceRow[] =>
  db.all<ResourceRow>('SELECT * FROM resource WHERE parent = ? ORDER BY seq', [parent])

/** Removes the row, those whose parent it is, and the tokens that spoke for any of them. */
export function deleteResource(db: Database, row: ResourceRow): void {
  for (const child of childrenOf(db, row.id)) deleteResource(db, child)
  dropTags(db, row)
  removeTokensOf(db, row.id)
  db.run('DELETE FROM resource WHERE seq = ?', [row.seq])
}
