/**
 * What a profile used of each service, by the hour (milliseconds of its start); history is summed from here (contract
 * 5.7). Of levels (stored records, megabytes, removed run users) it holds the changes. A row of the seed may stand for
 * more `hours` than one; such a row never straddles the start of a billing month.
 */
export const usageTables = `
CREATE TABLE IF NOT EXISTS usage (
  profile TEXT NOT NULL, service TEXT NOT NULL, hour INTEGER NOT NULL, amount REAL NOT NULL, hours INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (profile, service, hour)
) WITHOUT ROWID;
`
