import { iso } from '#emulator/rules/time/instant.ts'
import type { DataRow } from '#emulator/store/device-data.ts'

const parsed = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text))

/** A record as contract 13.1 gives it; what it lacks is absent. */
export const dataShape = (row: DataRow) => ({
  id: row.id,
  device: row.device,
  variable: row.variable,
  value: parsed(row.value),
  unit: row.unit ?? undefined,
  group: row.grp,
  time: iso(row.time),
  created_at: iso(row.created_at),
  location: parsed(row.location),
  metadata: parsed(row.metadata),
})
