/** What an account bought: units of each service that its profiles share (contract 5.10), as JSON. */
export const billingTables = `
CREATE TABLE IF NOT EXISTS subscription (account TEXT PRIMARY KEY, services TEXT NOT NULL) WITHOUT ROWID;
`
