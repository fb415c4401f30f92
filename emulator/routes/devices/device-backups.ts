import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { fromBase64, toBase64 } from '#emulator/rules/secrets/base64.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { csvText, parseCsv } from '#emulator/rules/texts/csv.ts'
import { fileName } from '#emulator/rules/texts/file-paths.ts'
import { checkRoom } from '#emulator/rules/spend.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { spend } from '#emulator/rules/spend.ts'
import { type DataRow, dataBetween } from '#emulator/store/device-data.ts'
import { findFile, putFile } from '#emulator/store/files.ts'
import type { ResourceRow } from '#emulator/store/resources.ts'
import { governedBy, inPath } from '../collections.ts'
import { addData } from './data-operations.ts'
import { dataShape } from './data-shapes.ts'
import { chunkOf } from './device-data.ts'
import { devices } from './device-shapes.ts'

const columns = ['variable', 'value', 'unit', 'group', 'time', 'location', 'metadata'] as const
const backupBody = z.object({
  file_address: textOf(1, 1_000),
  headers: z.optional(flag),
  chunk_id: z.optional(z.string('Expected string')),
})
const restoreBody = z.object({ file_address: textOf(1, 1_000), notification: z.optional(flag) })

const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)

const csvOf = (rows: readonly DataRow[], headers: boolean): string => {
  const lines = rows.map(dataShape).map((shape) => columns.map((column) => cellOf(shape[column])))
  return csvText(headers ? [columns, ...lines] : lines)
}

const dateOf = (instant: number): string => iso(instant).slice(0, 10)

interface Span {
  id: string
  from: number
  to: number
}

/** The name the file gets: the template of the request with its keys filled in, ending in `.csv`. */
function addressOf(template: string, device: ResourceRow, { id, from, to }: Span): string {
  const values = { $DEVICE$: device.id, $CHUNK$: id, $FROM$: dateOf(from), $TO$: dateOf(to) }
  const filled = Object.entries(values).reduce((text, [key, value]) => text.replaceAll(key, value), template)
  return fileName(/\.csv$/i.test(filled) ? filled : `${filled}.csv`)
}

/** Exports are charged in steps of this many registers. */
const charged = 10_000

/** Writes data as CSV into the files, over what was there. The platform does it later; here it is there at once. */
function backup(call: TokenCall, device: ResourceRow, span: Span, rows: readonly DataRow[]) {
  const { file_address, headers = false } = readBody(backupBody, call.body)
  const path = addressOf(file_address, device, span)
  spend(call, 'output', Math.ceil(rows.length / charged) * charged)
  const bytes = new TextEncoder().encode(csvOf(rows, headers))
  const file = { profile: device.profile, path, size: bytes.length, public: 0, last_modified: call.now }
  putFile(call.db, { ...file, content: toBase64(bytes) })
  checkRoom(call, 'file_storage', 0)
  const details = { file: path, count: rows.length }
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data exported', details })
  return { file_address: path, status: 'scheduled' }
}

/** Everything a device holds; the days of the first and the last record name the file. */
function backupAll(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const rows = dataBetween(call.db, device.id)
  const span = { id: 'all', from: rows[0]?.time ?? call.now, to: rows.at(-1)?.time ?? call.now }
  return backup(call, device, span, rows)
}

function backupChunk(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const { chunk_id } = readBody(backupBody, call.body)
  const chunk = chunkOf(call, device, chunk_id)
  return { chunk_id: chunk.id, ...backup(call, device, chunk, dataBetween(call.db, device.id, chunk)) }
}

/** A cell as a value: what reads as a number or a truth was one. */
function valueOf(cell: string): string | number | boolean {
  if (cell === 'true' || cell === 'false') return cell === 'true'
  return cell.trim() !== '' && Number.isFinite(Number(cell)) && String(Number(cell)) === cell ? Number(cell) : cell
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    throw invalid('Invalid CSV file')
  }
}

/** Reads such a file back; the column `variable` must be there. */
function restore(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const { file_address } = readBody(restoreBody, call.body)
  const file = findFile(call.db, device.profile, fileName(file_address))
  if (!file) throw notFound('File')
  const [header = [], ...rows] = parseCsv(new TextDecoder().decode(fromBase64(file.content) ?? new Uint8Array())) ?? []
  if (!header.includes('variable')) throw invalid('The column variable is missing')
  const records = rows.map((row) =>
    Object.fromEntries(
      header.flatMap((column, at) => {
        const cell = row[at] ?? ''
        if (cell === '') return []
        if (column === 'value') return [[column, valueOf(cell)]]
        return [[column, column === 'location' || column === 'metadata' ? jsonOf(cell) : cell]]
      }),
    ),
  )
  const count = records.length === 0 ? 0 : addData(call, device, records)
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data imported', details: { count } })
  return 'Data import added to the queue successfully!'
}

const governed = governedBy('device')

/** Exports and imports of contract 13. */
export const deviceBackupRoutes: Route[] = [
  { method: 'POST', path: '/device/:id/data/backup', ...governed('export_data'), handle: backupAll },
  { method: 'POST', path: '/device/:id/chunk/backup', ...governed('export_data'), handle: backupChunk },
  // The old name of the same.
  { method: 'POST', path: '/device/:id/chunk/copy', ...governed('export_data'), handle: backupChunk },
  { method: 'POST', path: '/device/:id/data/restore', ...governed('import_data'), handle: restore },
]
