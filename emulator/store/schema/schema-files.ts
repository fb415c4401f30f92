/** Files of a profile (contract 17.4) and the versions of scripts; content is base64, as no blob crosses {@link Database}. */
export const fileTables = `
CREATE TABLE IF NOT EXISTS file (
  profile TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, public INTEGER NOT NULL, content TEXT NOT NULL,
  last_modified INTEGER NOT NULL, PRIMARY KEY (profile, path)
);
CREATE TABLE IF NOT EXISTS script (
  analysis TEXT NOT NULL, version INTEGER NOT NULL, file_name TEXT NOT NULL, content TEXT NOT NULL, created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY (analysis, version)
);
`
