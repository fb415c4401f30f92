import { dataTables } from './schema-data.ts'
import { fileTables } from './schema-files.ts'
import { portalTables } from './schema-portal.ts'
import { auditTables } from './schema-audit.ts'
import { billingTables } from './schema-billing.ts'
import { notificationTables } from './schema-notifications.ts'
import { resourceTables } from './schema-resources.ts'
import { twoFactorTables } from './schema-two-factor.ts'
import { usageTables } from './schema-usage.ts'

/** Raised whenever the tables change; a file with another number is emptied and seeded again (demo data only). */
export const schemaVersion = 3

/** Tables without the indexes of run users, which are built after a bulk load because that is much quicker. */
export const tables = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS account (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL, plan TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1, blocked INTEGER NOT NULL DEFAULT 0, company TEXT, phone TEXT, language TEXT NOT NULL DEFAULT 'en',
  timezone TEXT NOT NULL, newsletter INTEGER NOT NULL DEFAULT 0, developer INTEGER NOT NULL DEFAULT 0,
  send_invoice INTEGER NOT NULL DEFAULT 0, options TEXT NOT NULL, otp TEXT NOT NULL DEFAULT '{}', otp_pending TEXT NOT NULL DEFAULT '{}',
  last_login INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS profile (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, name TEXT NOT NULL, logo_url TEXT, banner_url TEXT,
  allocation TEXT NOT NULL, allocated_at INTEGER NOT NULL, addons TEXT NOT NULL,
  run_name TEXT NOT NULL, run_url TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_member (
  profile TEXT NOT NULL, account TEXT NOT NULL, email TEXT, active INTEGER NOT NULL, invitation TEXT, created_at INTEGER NOT NULL,
  PRIMARY KEY (profile, account)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token (
  token TEXT PRIMARY KEY, serial INTEGER NOT NULL, type TEXT NOT NULL, profile TEXT NOT NULL, name TEXT NOT NULL, permission TEXT NOT NULL,
  serie_number TEXT, verification_code TEXT, expire_at INTEGER, renew_span INTEGER, renewals_left INTEGER NOT NULL DEFAULT 0,
  last_authorization INTEGER, ref_id TEXT NOT NULL, created_by TEXT, created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS token_profile ON token (profile, type, created_at);
CREATE INDEX IF NOT EXISTS token_ref ON token (ref_id);
CREATE TABLE IF NOT EXISTS login_pin (
  account TEXT NOT NULL, method TEXT NOT NULL, pin TEXT NOT NULL, expire_at INTEGER NOT NULL, PRIMARY KEY (account, method)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, kind TEXT NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  secret TEXT, link TEXT, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run_user (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, profile TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, active INTEGER NOT NULL,
  company TEXT, phone TEXT, language TEXT, timezone TEXT NOT NULL, newsletter INTEGER, options TEXT NOT NULL, otp TEXT NOT NULL DEFAULT '{}',
  tags TEXT NOT NULL, password TEXT, last_login INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  name_fold TEXT NOT NULL, email_fold TEXT NOT NULL, name_sort TEXT NOT NULL,
  language_fold TEXT NOT NULL, timezone_fold TEXT NOT NULL, company_fold TEXT NOT NULL, phone_fold TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS run_user_tag (
  profile TEXT NOT NULL, key_fold TEXT NOT NULL, value_fold TEXT NOT NULL, user INTEGER NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (profile, key_fold, value_fold, user, key)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS run_user_text USING fts5(
  name, email, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1'
);
CREATE TABLE IF NOT EXISTS tag_key (profile TEXT NOT NULL, type TEXT NOT NULL, key TEXT NOT NULL, uses INTEGER NOT NULL,
  PRIMARY KEY (profile, type, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _req (seq INTEGER PRIMARY KEY, rid TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, body TEXT NOT NULL);
${resourceTables}
${dataTables}
${fileTables}
${usageTables}
${portalTables}
${billingTables}
${auditTables}
${twoFactorTables}
${notificationTables}`

/**
 * One index per order the API offers, each ending in `seq` so that ties keep the creation order.
 * `last_login` needs two: people who never signed in come last in both directions.
 */
export const runUserIndexes = `
CREATE UNIQUE INDEX IF NOT EXISTS run_user_id ON run_user (id);
CREATE UNIQUE INDEX IF NOT EXISTS run_user_email ON run_user (profile, email_fold);
CREATE INDEX IF NOT EXISTS run_user_name ON run_user (profile, name_sort, seq);
CREATE INDEX IF NOT EXISTS run_user_active ON run_user (profile, active, seq);
CREATE INDEX IF NOT EXISTS run_user_login_up ON run_user (profile, last_login IS NULL, last_login, seq);
CREATE INDEX IF NOT EXISTS run_user_login_down ON run_user (profile, last_login IS NULL, last_login DESC, seq DESC);
CREATE INDEX IF NOT EXISTS run_user_created ON run_user (profile, created_at, seq);
CREATE INDEX IF NOT EXISTS run_user_updated ON run_user (profile, updated_at, seq);
CREATE INDEX IF NOT EXISTS run_user_language ON run_user (profile, language_fold);
CREATE INDEX IF NOT EXISTS run_user_timezone ON run_user (profile, timezone_fold);
CREATE INDEX IF NOT EXISTS run_user_tag_user ON run_user_tag (user, key_fold, value_fold);
`
export const dropRunUserIndexes = [...runUserIndexes.matchAll(/INDEX IF NOT EXISTS (\w+)/g)]
  .map(([, name]) => `DROP INDEX IF EXISTS ${name};`)
  .join('\n')

/** Every table, children first, for emptying the file on a reset. */
export const emptyAll = [
  'run_user_text',
  ...[...tables.matchAll(/CREATE TABLE IF NOT EXISTS (\w+)/g)].map(([, name]) => name),
]
  .map((name) => `DROP TABLE IF EXISTS ${name};`)
  .join('\n')
