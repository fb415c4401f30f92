import type { Database } from './db.ts'

/** A file of a profile; `path` has no slash in front, `content` is base64, `size` are its bytes. */
export interface FileRow {
  profile: string
  path: string
  size: number
  public: number
  content: string
  last_modified: number
}

export type FileEntry = Omit<FileRow, 'content'>

export const findFile = (db: Database, profile: string, path: string) =>
  db.one<FileRow>('SELECT * FROM file WHERE profile = ? AND path = ?', [profile, path])

/** Everything in a folder and below, by path; the empty folder is the whole profile. */
export const filesUnder = (db: Database, profile: string, folder: string): FileEntry[] =>
  db.all<FileEntry>(
    `SELECT profile, path, size, public, last_modified FROM file
     WHERE profile = ? AND substr(path, 1, ?) = ? ORDER BY path`,
    // Folders are nothing but prefixes, and `LIKE` would take `_` and `%` for wildcards.
    [profile, Array.from(prefixOf(folder)).length, prefixOf(folder)],
  )

const prefixOf = (folder: string): string => (folder === '' ? '' : `${folder}/`)

/** Writes a file over what was there. */
export function putFile(db: Database, row: FileRow): void {
  db.run(
    `INSERT INTO file (profile, path, size, public, content, last_modified) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (profile, path) DO UPDATE SET size = excluded.size, public = excluded.public, content = excluded.content,
       last_modified = excluded.last_modified`,
    [row.profile, row.path, row.size, row.public, row.content, row.last_modified],
  )
}

export function removeFile(db: Database, { profile, path }: Pick<FileRow, 'profile' | 'path'>): void {
  db.run('DELETE FROM file WHERE profile = ? AND path = ?', [profile, path])
}

export function publishFile(db: Database, profile: string, path: string, isPublic: boolean): boolean {
  return db.run('UPDATE file SET public = ? WHERE profile = ? AND path = ?', [Number(isPublic), profile, path]) > 0
}

const megabyte = 1_048_576

/** What a profile's files take, in MB with two decimals: measured against its `file_storage` allocation (contract 5.3). */
export function fileStorage(db: Database, profile: string): number {
  const bytes = db.one<{ n: number | null }>('SELECT sum(size) AS n FROM file WHERE profile = ?', [profile])?.n ?? 0
  return Math.round((bytes / megabyte) * 100) / 100
}
