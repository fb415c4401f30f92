import type { Route, TokenCall } from '#emulator/call.ts'
import { denied, invalid, notFound } from '#emulator/refusal.ts'
import { readBody, z } from '#emulator/rules/body.ts'
import { chunksOf } from '#emulator/rules/time/chunks.ts'
import { storageOf } from '#emulator/rules/device-storage.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { deleteData, recordsByDay } from '#emulator/store/device-data.ts'
import type { ResourceRow } from '#emulator/store/resources.ts'
import { governedBy, inPath } from '../collections.ts'
import { editData, readData, removeData, sendData } from './data-operations.ts'
import { ownDevice } from './device-params.ts'
import { devices } from './device-shapes.ts'

/** Policies may let a script send; a profile token is refused, as reported of the platform (contract 13). */
function send(call: TokenCall): unknown {
  if (call.token.type === 'profile') throw denied()
  return sendData(call, inPath(call, devices))
}

const emptyBody = z.object({ route: z.optional(z.enum(['mutable', 'immutable'], 'Invalid enum value')) })

/** Everything of any type of device; of a hybrid one also a single side. */
function empty(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const { route } = readBody(emptyBody, call.body)
  const count = deleteData(call.db, device.id, route && { sql: 'mutable = ?', values: [Number(route === 'mutable')] })
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device data emptied', details: { count } })
  return 'Data Successfully Removed'
}

/** Throws 400 for a mutable device, which has none. */
function chunksIn(call: TokenCall, device: ResourceRow) {
  const { chunk_period: period } = storageOf(device)
  if (!period) throw invalid('Only immutable and hybrid devices have chunks')
  return chunksOf(device.id, period, recordsByDay(call.db, device.id))
}

/** A chunk of the device by id. Throws 404. */
export function chunkOf(call: TokenCall, device: ResourceRow, id: string | undefined) {
  const chunk = chunksIn(call, device).find((one) => one.id === id)
  if (!chunk) throw notFound('Chunk')
  return chunk
}

const listChunks = (call: TokenCall): unknown =>
  chunksIn(call, inPath(call, devices)).map(({ id, amount, from, to }) => ({
    id,
    amount,
    from: iso(from),
    to: iso(to),
  }))

function removeChunk(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const { id, from, to } = chunkOf(call, device, call.params['chunk'])
  const where = { sql: 'mutable = 0 AND time >= ? AND time < ?', values: [from, to] }
  const details = { chunk: id, count: deleteData(call.db, device.id, where) }
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Device chunk deleted', details })
  return `Chunk ${id} deleted`
}

const governed = governedBy('device')
const own = { access: 'device' } as const
const data = '/device/:id/data'
const named = (call: TokenCall) => inPath(call, devices)

/** Data of contract 13.1, by id of the device and by its own token. */
export const deviceDataRoutes: Route[] = [
  { method: 'GET', path: '/data', ...own, handle: (call: TokenCall) => readData(call, ownDevice(call)) },
  { method: 'POST', path: '/data', ...own, handle: (call: TokenCall) => sendData(call, ownDevice(call)) },
  { method: 'PUT', path: '/data', ...own, handle: (call: TokenCall) => editData(call, ownDevice(call)) },
  { method: 'DELETE', path: '/data', ...own, handle: (call: TokenCall) => removeData(call, ownDevice(call)) },
  { method: 'GET', path: data, ...governed('get_data'), handle: (call: TokenCall) => readData(call, named(call)) },
  { method: 'POST', path: data, ...governed('send_data'), handle: send },
  { method: 'PUT', path: data, ...governed('edit_data'), handle: (call: TokenCall) => editData(call, named(call)) },
  {
    method: 'DELETE',
    path: data,
    ...governed('delete_data'),
    handle: (call: TokenCall) => removeData(call, named(call)),
  },
  { method: 'POST', path: '/device/:id/empty', ...governed('delete_data'), handle: empty },
  { method: 'GET', path: '/device/:id/chunk', ...governed('manage_chunks'), handle: listChunks },
  { method: 'DELETE', path: '/device/:id/chunk/:chunk', ...governed('manage_chunks'), handle: removeChunk },
]
