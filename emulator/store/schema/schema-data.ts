/**
 * What devices sent. `value` is JSON, so that numbers, texts and booleans come back as they were; `number` is the value again
 * where it is one, for arithmetic. `mutable` says whether the record may be edited (contract 13: type of the device).
 */
export const dataTables = `
CREATE TABLE IF NOT EXISTS device_data (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile TEXT NOT NULL, device TEXT NOT NULL, variable TEXT NOT NULL, value TEXT,
  number REAL, unit TEXT, grp TEXT NOT NULL, time INTEGER NOT NULL, created_at INTEGER NOT NULL, location TEXT, metadata TEXT,
  mutable INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS device_data_time ON device_data (device, time, seq);
CREATE INDEX IF NOT EXISTS device_data_variable ON device_data (device, variable, time, seq);
`
