/** What a profile used of each service, by the hour (milliseconds of its start); history is summed from here (contract 5.7). */
export const usageTables = `
CREATE TABLE IF NOT EXISTS usage (
  profile TEXT NOT NULL, service TEXT NOT NULL, hour INTEGER NOT NULL, amount REAL NOT NULL, PRIMARY KEY (profile, service, hour)
) WITHOUT ROWID;
`
