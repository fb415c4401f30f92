import type { TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { type ChunkPeriod, keptRange } from '#emulator/rules/time/chunks.ts'
import { detailColumns, readEditedData, readSentData } from '#emulator/rules/data-bodies.ts'
import { readDataQuery } from '#emulator/rules/queries/data-query.ts'
import { isMutable, type Storage, storageOf } from '#emulator/rules/device-storage.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import type { Query } from '#emulator/rules/queries/query.ts'
import { checkRoom, spend } from '#emulator/rules/spend.ts'
import { searchData } from '#emulator/store/data-search.ts'
import { countData, deleteData, findData, insertData, type NewData, updateData } from '#emulator/store/device-data.ts'
import type { ResourceRow } from '#emulator/store/resources.ts'
import { dataShape } from './data-shapes.ts'

/** Registers a mutable device holds at most (words of the open-source server). */
const mostMutable = 50_000

/** Records, points or a bare number (contract 13.1). Every register read counts as output of that service. Throws 400. */
export function readData(
  call: TokenCall,
  device: ResourceRow,
  given: Query = call.query,
  service: 'output' | 'dashboard_output' = 'output',
): unknown {
  const query = readDataQuery(given, call.now)
  // Immutable records have no id to ask for, as the open-source server has it.
  if (storageOf(device).type === 'immutable' && query.where.some(({ sql }) => sql.startsWith('id IN')))
    throw invalid('Filter using ID(s) is not supported on Immutable Storage Type')
  const result = searchData(call.db, device.id, query)
  spend(call, service, result.kind === 'rows' ? result.rows.length : 1)
  if (result.kind === 'rows') return result.rows.map(dataShape)
  return result.kind === 'number' ? result.number : result.points
}

function checkTime({ type, chunk_period, chunk_retention = 0 }: Storage, time: number, now: number): void {
  if (type === 'mutable' || !chunk_period) return
  const { from, to } = keptRange(chunk_period satisfies ChunkPeriod, chunk_retention, now)
  if (time < from || time > to)
    throw invalid(`Time must be between ${iso(from).slice(0, 10)} and ${iso(to).slice(0, 10)}`)
}

/** Adds what was sent. Throws 400 for a device that is off, full, or a time it does not keep. Returns how many. */
export function addData(call: TokenCall, device: ResourceRow, body: unknown): number {
  const sent = readSentData(body)
  if (device.active === 0) throw invalid('Device not found or inactive')
  const storage = storageOf(device)
  const mutable = isMutable(storage)
  if (storage.type === 'mutable' && countData(call.db, device.id) + sent.length > mostMutable)
    throw invalid(`The device has reached the limit of ${mostMutable} data registers`)
  checkRoom(call, 'data_records', sent.length)
  const group = newId(call.db, call.now)
  const rows = sent.map(({ variable, ...details }): NewData => {
    const {
      value = null,
      unit = null,
      grp = group,
      time = call.now,
      location = null,
      metadata = null,
    } = detailColumns(details)
    const editable = mutable(variable)
    if (!editable) checkTime(storage, time, call.now)
    return {
      id: newId(call.db, call.now),
      profile: device.profile,
      device: device.id,
      variable, value, unit, grp, time, location, metadata,
      created_at: call.now,
      mutable: Number(editable),
    } // prettier-ignore
  })
  spend(call, 'input', rows.length)
  insertData(call.db, device.id, rows, call.now)
  return rows.length
}

/** The same with its audit event and the platform's words. */
export function sendData(call: TokenCall, device: ResourceRow): string {
  const count = addData(call, device, call.body)
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data added', details: { count } })
  return `${count} Data Added`
}

/** Changes records by id; a key that is absent stays. Throws 400 on an immutable record, 404 for an unknown id. */
export function editData(call: TokenCall, device: ResourceRow, body: unknown = call.body): string {
  if (storageOf(device).type === 'immutable') throw invalid('You cannot edit data on immutable device')
  const edits = readEditedData(body)
  for (const { id, ...details } of edits) {
    const row = findData(call.db, device.id, id)
    if (!row) throw notFound('Data')
    if (row.mutable === 0) throw invalid('You cannot edit data on immutable device')
    const { grp, time, ...nullable } = detailColumns(details)
    const changes = Object.fromEntries(
      Object.entries({ ...nullable, grp, time }).filter(([, value]) => value !== undefined),
    )
    updateData(call.db, row.seq, changes)
  }
  const count = edits.length
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data edited', details: { count } })
  return `${count} item(s) updated`
}

/** Removes what the query finds, 15 records unless it says how many. Throws 400 for a query that answers no records. */
export function removeData(call: TokenCall, device: ResourceRow, given: Query = call.query): string {
  if (storageOf(device).type === 'immutable') throw invalid('Data in immutable devices cannot be deleted')
  const result = searchData(call.db, device.id, readDataQuery(given, call.now))
  if (result.kind !== 'rows') throw invalid('Invalid query')
  if (result.rows.some(({ mutable }) => mutable === 0)) throw invalid('Data in immutable devices cannot be deleted')
  const seqs = JSON.stringify(result.rows.map(({ seq }) => seq))
  const count = deleteData(call.db, device.id, { sql: 'seq IN (SELECT value FROM json_each(?))', values: [seqs] })
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data removed', details: { count } })
  return `${count} Data Removed`
}
