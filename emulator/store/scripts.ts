import type { Database } from './db.ts'

/** A version of an analysis' script; `content` is base64. */
export interface ScriptRow {
  analysis: string
  version: number
  file_name: string
  content: string
  /** As people read it: `Jane Doe (jane@x.example)`. */
  created_by: string
  created_at: number
}

export const listScripts = (db: Database, analysis: string): Omit<ScriptRow, 'content' | 'analysis'>[] =>
  db.all('SELECT version, file_name, created_by, created_at FROM script WHERE analysis = ? ORDER BY version', [
    analysis,
  ])

/** The newest version unless another is named. */
export const findScript = (db: Database, analysis: string, version?: number): ScriptRow | undefined =>
  version === undefined
    ? db.one('SELECT * FROM script WHERE analysis = ? ORDER BY version DESC LIMIT 1', [analysis])
    : db.one('SELECT * FROM script WHERE analysis = ? AND version = ?', [analysis, version])

export function insertScript(db: Database, row: ScriptRow): void {
  db.run(
    'INSERT INTO script (analysis, version, file_name, content, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    [row.analysis, row.version, row.file_name, row.content, row.created_by, row.created_at],
  )
}

export const removeScripts = (db: Database, analysis: string) =>
  db.run('DELETE FROM script WHERE analysis = ?', [analysis])
