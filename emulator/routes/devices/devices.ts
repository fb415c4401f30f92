import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { isMutable, storageOf } from '#emulator/rules/device-storage.ts'
import { countData, deleteData, markMutable } from '#emulator/store/device-data.ts'
import { bodyOf, updateResource } from '#emulator/store/resources.ts'
import { insertToken, setSerial } from '#emulator/store/profile/tokens.ts'
import { createIn, editIn, removeIn } from '../collection-writes.ts'
import { governedBy, inPath, listCollection } from '../collections.ts'
import { convertDeviceBody, createDeviceBody, editDeviceBody } from './device-bodies.ts'
import { newParam } from './device-params.ts'
import { devices, deviceShape, resolvedNames } from './device-shapes.ts'

/** `serial` finds devices by the serial number of one of their tokens. */
function list(call: TokenCall): unknown {
  const { serial } = call.query
  if (serial !== undefined && typeof serial !== 'string') throw invalid('Invalid serial parameter')
  const bySerial = {
    sql: `EXISTS (SELECT 1 FROM token t WHERE t.ref_id = u.id AND t.type = 'device' AND t.serie_number = ?)`,
    values: [serial ?? ''],
  }
  const rows = listCollection(call, devices, serial ? [bySerial] : [])
  return rows.map((row) => Object.assign(row, resolvedNames(call, row)))
}

/** Its storage is part of the device, so both have one id (contract 14). */
function create(call: TokenCall): unknown {
  const { device, params, serial } = createDeviceBody(call.body)
  const id = createIn(call, devices, { ...device, params: params.map((param) => newParam(call, param)) })
  const { token } = insertToken(
    call.db,
    {
      type: 'device',
      profile: call.token.profile,
      ref_id: id,
      name: 'Default',
      permission: 'full',
      expire_at: null,
      created_by: call.token.created_by,
      serie_number: serial,
    },
    call.now,
  )
  return { device_id: id, bucket_id: id, token }
}

function edit(call: TokenCall): unknown {
  const row = inPath(call, devices)
  const { device, params, serial } = editDeviceBody(call.body, storageOf(row))
  const routing = device.mutable_variable_regex
  if (routing !== undefined && routing !== storageOf(row).mutable_variable_regex && countData(call.db, row.id) > 0)
    throw invalid('mutable_variable_regex can only be changed while the device is empty')
  const { name, active, tags, ...body } = device
  editIn(call, devices, row, { name, active, tags, ...body, params: params?.map((param) => newParam(call, param)) })
  if (serial !== undefined) setSerial(call.db, row.id, serial)
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const { id } = removeIn(call, devices)
  deleteData(call.db, id)
  return 'Successfully Removed'
}

/** Another type for a device that has data already; its records become editable or fixed with it. */
function convert(call: TokenCall): unknown {
  const row = inPath(call, devices)
  const storage = convertDeviceBody(call.body)
  const { chunk_period: _p, chunk_retention: _r, mutable_variable_regex: _m, ...body } = bodyOf(row)
  const details = { from: storageOf(row).type, to: storage.type }
  updateResource(call.db, row, { body: { ...body, ...storage } }, call.now)
  markMutable(call.db, row.id, isMutable(storage))
  call.audit({ resourceName: 'device', resourceId: row.id, action: 'Device converted', details })
  return 'Successfully Updated'
}

const governed = governedBy('device')

/** Contract 13, but for what has a file of its own. */
export const deviceRoutes: Route[] = [
  { method: 'GET', path: '/device', ...governed('access'), handle: list },
  { method: 'POST', path: '/device', status: 201, ...governed('create'), handle: create },
  {
    method: 'GET',
    path: '/device/:id',
    ...governed('access'),
    handle: (call: TokenCall) => deviceShape(inPath(call, devices)),
  },
  { method: 'PUT', path: '/device/:id', ...governed('edit'), handle: edit },
  { method: 'DELETE', path: '/device/:id', ...governed('delete'), handle: remove },
  {
    method: 'GET',
    path: '/device/:id/data_amount',
    ...governed('access'),
    handle: (call: TokenCall) => countData(call.db, inPath(call, devices).id),
  },
  { method: 'POST', path: '/device/:id/convert', access: 'profile', handle: convert },
]
