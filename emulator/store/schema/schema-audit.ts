/** Who did what, and the searches of it that are under way (contract 5.8). `filter` is JSON. */
export const auditTables = `
CREATE TABLE IF NOT EXISTS audit_event (
  seq INTEGER PRIMARY KEY, profile TEXT, who TEXT NOT NULL, actor_token TEXT, action TEXT NOT NULL,
  resource_name TEXT NOT NULL, resource_id TEXT, details TEXT NOT NULL, created_at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS audit_event_profile ON audit_event (profile, created_at);
CREATE TABLE IF NOT EXISTS audit_query (
  id TEXT PRIMARY KEY, profile TEXT NOT NULL, filter TEXT NOT NULL, polls INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL
) WITHOUT ROWID;
`
