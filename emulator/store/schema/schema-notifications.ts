/**
 * Notices to accounts (contract 12). `profile` is where it was made, for the analyses its buttons run; `invitation` what its
 * buttons answer. `buttons` and `icon` are JSON. Phones that take pushes are only kept: nothing is pushed here.
 */
export const notificationTables = `
CREATE TABLE IF NOT EXISTS notification (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, profile TEXT, title TEXT NOT NULL, message TEXT NOT NULL, read INTEGER NOT NULL DEFAULT 0,
  icon TEXT, buttons TEXT NOT NULL DEFAULT '[]', buttons_enabled INTEGER NOT NULL DEFAULT 1,
  buttons_autodisable INTEGER NOT NULL DEFAULT 0, pressed INTEGER NOT NULL DEFAULT 0, invitation TEXT, created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS push_device (
  account TEXT NOT NULL, device_token TEXT NOT NULL, platform TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (account, device_token)
) WITHOUT ROWID;
`
