/** Secrets of authenticator apps in base32: the one in use, and the one that waits to be confirmed. */
export const twoFactorTables = `
CREATE TABLE IF NOT EXISTS authenticator (account TEXT PRIMARY KEY, secret TEXT, pending TEXT) WITHOUT ROWID;
`
