/** What belongs to the portal of a profile besides its users (contract 6, 8, 9, 10). */
export const portalTables = `
CREATE TABLE IF NOT EXISTS run_settings (
  profile TEXT PRIMARY KEY, body TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run_notification (
  id TEXT PRIMARY KEY, profile TEXT NOT NULL, run_user TEXT NOT NULL, body TEXT NOT NULL, created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS run_notification_user ON run_notification (run_user, created_at);
CREATE TABLE IF NOT EXISTS saml (
  profile TEXT PRIMARY KEY, issuer TEXT, mapping TEXT NOT NULL, updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS custom_domain (
  profile TEXT PRIMARY KEY, host TEXT NOT NULL UNIQUE, domain TEXT NOT NULL, subdomain TEXT NOT NULL, email TEXT NOT NULL,
  records TEXT NOT NULL, created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS service_authorization (
  token TEXT PRIMARY KEY, serial INTEGER NOT NULL, profile TEXT NOT NULL, name TEXT NOT NULL, permission TEXT NOT NULL,
  verification_code TEXT, last_authorization INTEGER, created_by TEXT, created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS service_authorization_profile ON service_authorization (profile, created_at);
`
