import { fold, sortKey } from '#emulator/rules/queries/fold.ts'
import type { Database, SqlValue } from '../db.ts'
import { addUsage } from '../profile/usage.ts'

export interface Tag {
  key: string
  value: string
}

/** A run user as stored; `options`, `otp` and `tags` are JSON texts, instants are milliseconds. */
export interface RunUserRow {
  seq: number
  id: string
  profile: string
  name: string
  email: string
  active: number
  company: string | null
  phone: string | null
  language: string | null
  timezone: string
  newsletter: number | null
  options: string
  otp: string
  tags: string
  /** Digest; null for the anonymous user, and for the seed's people, whose passwords nobody knows. */
  password: string | null
  last_login: number | null
  created_at: number
  updated_at: number
}

export type NewRunUserRow = Omit<RunUserRow, 'seq' | 'tags'> & { tags: readonly Tag[] }
export type RunUserRowChanges = Partial<
  Pick<
    RunUserRow,
    'name' | 'active' | 'company' | 'phone' | 'language' | 'timezone' | 'options' | 'password' | 'last_login'
  >
> & { tags?: readonly Tag[] }

/** Columns in the order of {@link columnValues}. */
export const runUserColumns = `id, profile, name, email, active, company, phone, language, timezone, newsletter, options, otp, tags,
  password, last_login, created_at, updated_at, name_fold, email_fold, name_sort, language_fold, timezone_fold, company_fold,
  phone_fold`

export function columnValues(row: NewRunUserRow): SqlValue[] {
  return [
    row.id,
    row.profile,
    row.name,
    row.email,
    row.active,
    row.company,
    row.phone,
    row.language,
    row.timezone,
    row.newsletter,
    row.options,
    row.otp,
    JSON.stringify(row.tags),
    row.password,
    row.last_login,
    row.created_at,
    row.updated_at,
    fold(row.name),
    fold(row.email),
    sortKey(row.name),
    ...foldedDetails.map((detail) => fold(row[detail] ?? '')),
  ]
}

/** Searchable besides name and e-mail; an absent one is found as the empty text. */
const foldedDetails = ['language', 'timezone', 'company', 'phone'] as const

const insertUser = `INSERT INTO run_user (${runUserColumns}) VALUES (${'?, '.repeat(23)}?)`
const insertText = 'INSERT INTO run_user_text (rowid, name, email) VALUES (?, ?, ?)'
const insertTag = 'INSERT OR IGNORE INTO run_user_tag (profile, key_fold, value_fold, user, key) VALUES (?, ?, ?, ?, ?)'

/** Adds a user and everything that finds it again. Throws UniqueViolation when the e-mail is taken in the profile. */
export function insertRunUser(db: Database, row: NewRunUserRow): void {
  db.run(insertUser, columnValues(row))
  const seq = db.one<{ seq: number }>('SELECT last_insert_rowid() AS seq')?.seq ?? 0
  db.run(insertText, [seq, fold(row.name), fold(row.email)])
  addTags(db, row.profile, seq, row.tags)
}

function addTags(db: Database, profile: string, seq: number, tags: readonly Tag[]): void {
  for (const { key, value } of tags) {
    if (db.run(insertTag, [profile, fold(key), fold(value), seq, key]) > 0) countKey(db, profile, key, 1)
  }
}

/** `type` is the word of `/tags/keys/{type}`. */
export function countKey(db: Database, profile: string, key: string, by: number, type = 'user'): void {
  db.run(
    `INSERT INTO tag_key (profile, type, key, uses) VALUES (?, ?, ?, ?)
     ON CONFLICT (profile, type, key) DO UPDATE SET uses = uses + excluded.uses`,
    [profile, type, key, by],
  )
}

function dropTags(db: Database, profile: string, seq: number): void {
  for (const { key } of db.all<{ key: string }>('SELECT key FROM run_user_tag WHERE user = ?', [seq])) {
    countKey(db, profile, key, -1)
  }
  db.run('DELETE FROM run_user_tag WHERE user = ?', [seq])
  db.run('DELETE FROM tag_key WHERE uses <= 0')
}

export const findRunUser = (db: Database, profile: string, id: string) =>
  db.one<RunUserRow>('SELECT * FROM run_user WHERE id = ? AND profile = ?', [id, profile])

export const findRunUserByEmail = (db: Database, profile: string, email: string) =>
  db.one<RunUserRow>('SELECT * FROM run_user WHERE profile = ? AND email_fold = ?', [profile, fold(email.trim())])

export const countRunUsers = (db: Database, profile: string): number =>
  db.one<{ count: number }>('SELECT count(*) AS count FROM run_user INDEXED BY run_user_email WHERE profile = ?', [
    profile,
  ])?.count ?? 0

/** Replaces the columns given and keeps the search tables in step. Always moves `updated_at`. */
export function updateRunUser(db: Database, before: RunUserRow, changes: RunUserRowChanges, now: number): void {
  const { tags, ...columns } = changes
  const set: Record<string, SqlValue> = { ...columns, updated_at: now }
  if (changes.name !== undefined) {
    set['name_fold'] = fold(changes.name)
    set['name_sort'] = sortKey(changes.name)
  }
  for (const detail of foldedDetails) {
    const text = changes[detail]
    if (text !== undefined) set[`${detail}_fold`] = fold(text ?? '')
  }
  if (tags) set['tags'] = JSON.stringify(tags)
  const names = Object.keys(set)
  db.run(`UPDATE run_user SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE seq = ?`, [
    ...Object.values(set),
    before.seq,
  ])
  if (changes.name !== undefined && changes.name !== before.name) {
    db.run('DELETE FROM run_user_text WHERE rowid = ?', [before.seq])
    db.run(insertText, [before.seq, fold(changes.name), fold(before.email)])
  }
  if (tags) {
    dropTags(db, before.profile, before.seq)
    addTags(db, before.profile, before.seq, tags)
  }
}

/** A sign-in is not an edit: `updated_at` stays. */
export function stampLogin(db: Database, id: string, now: number): void {
  db.run('UPDATE run_user SET last_login = ? WHERE id = ?', [now, id])
}

/** The row goes; the ledger remembers when the user came and went, for the history of the level (contract 5.7). */
export function deleteRunUser(db: Database, row: RunUserRow, now: number): void {
  addUsage(db, row.profile, 'run_users', 1, row.created_at)
  addUsage(db, row.profile, 'run_users', -1, now)
  dropTags(db, row.profile, row.seq)
  db.run('DELETE FROM run_user_text WHERE rowid = ?', [row.seq])
  db.run('DELETE FROM run_user WHERE seq = ?', [row.seq])
}

export const listTagKeys = (db: Database, profile: string, type: string): string[] =>
  db
    .all<{ key: string }>('SELECT key FROM tag_key WHERE profile = ? AND type = ? ORDER BY key', [profile, type])
    .map((row) => row.key)

/** Whether the profile has the user without address and password whom public links act for (contract 7.2). */
export const hasAnonymousUser = (db: Database, profile: string): boolean =>
  db.one("SELECT 1 FROM run_user WHERE profile = ? AND email_fold = '' AND password IS NULL AND active = 1", [
    profile,
  ]) !== undefined
