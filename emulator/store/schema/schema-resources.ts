/**
 * Everything of a profile that is listed, filtered and tagged alike: devices, dashboards, widgets, analyses, actions,
 * dictionaries, policies. What only one kind knows stands in `body`, a JSON object.
 */
export const resourceTables = `
CREATE TABLE IF NOT EXISTS resource (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT, name TEXT NOT NULL,
  name_fold TEXT NOT NULL, name_sort TEXT NOT NULL, active INTEGER NOT NULL, tags TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS resource_name ON resource (profile, kind, name_sort, seq);
CREATE INDEX IF NOT EXISTS resource_parent ON resource (parent);
CREATE TABLE IF NOT EXISTS resource_tag (
  resource INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, key_fold TEXT NOT NULL, value_fold TEXT NOT NULL,
  PRIMARY KEY (resource, key, value)
) WITHOUT ROWID;
`
