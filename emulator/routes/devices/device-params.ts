import type { Route, TokenCall } from '#emulator/call.ts'
import { denied, invalid, notFound } from '#emulator/refusal.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { toBoolean } from '#emulator/rules/queries/query.ts'
import { readBody, z } from '#emulator/rules/body.ts'
import { bodyOf, findResource, type ResourceRow, updateResource } from '#emulator/store/resources.ts'
import { governedBy, inPath } from '../collections.ts'
import { mostParams, paramsBody, tooManyParams } from './device-bodies.ts'
import { devices } from './device-shapes.ts'

/** A configuration parameter: something a device asks for, and whether it did. */
export interface Param {
  id: string
  key: string
  value: string
  sent: boolean
}

export const newParam = (
  call: TokenCall,
  given: { key: string; value: string; sent?: boolean | undefined },
): Param => ({
  id: newId(call.db, call.now),
  key: given.key,
  value: given.value,
  sent: given.sent ?? false,
})

/** They were checked when written. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const paramsOf = (device: ResourceRow): Param[] => (bodyOf(device)['params'] ?? []) as Param[]

/** Throws 400 for more than a device may have. */
export function checkParams(params: Param[]): Param[] {
  if (params.length > mostParams) throw invalid(`{'configuration_params':[{'message':'${tooManyParams}'}]}`)
  return params
}

function save(call: TokenCall, device: ResourceRow, params: readonly Param[], action: string): void {
  updateResource(call.db, device, { body: { ...bodyOf(device), params } }, call.now)
  call.audit({ resourceName: 'device', resourceId: device.id, action, details: { count: params.length } })
}

/** `sent_status` narrows to those that were sent, or were not. */
function list(call: TokenCall, device: ResourceRow): Param[] {
  const asked = call.query['sent_status']
  const sent = toBoolean(asked)
  if (asked !== undefined && asked !== '' && sent === undefined) throw invalid('Invalid sent_status parameter')
  return paramsOf(device).filter((param) => sent === undefined || param.sent === sent)
}

/** With an `id` of an existing one it is edited, else one more is made. */
function set(call: TokenCall): unknown {
  const device = inPath(call, devices)
  let params = paramsOf(device)
  for (const { id, key, value, sent } of paramsBody(call.body)) {
    const known = params.find((param) => param.id === id)
    if (id !== undefined && !known) throw notFound('Param')
    if (known) {
      const edited = { ...known, key: key ?? known.key, value: value ?? known.value, sent: sent ?? known.sent }
      params = params.map((param) => (param === known ? edited : param))
    } else if (key === undefined || value === undefined) {
      throw invalid(`{'${key === undefined ? 'key' : 'value'}':[{'message':'Required'}]}`)
    } else {
      params = [...params, newParam(call, { key, value, sent })]
    }
  }
  save(call, device, checkParams(params), 'Device parameters edited')
  return 'Params Successfully Updated'
}

function findParam(call: TokenCall, device: ResourceRow): { found: Param; params: Param[] } {
  const params = paramsOf(device)
  const found = params.find(({ id }) => id === call.params['param'])
  if (!found) throw notFound('Param')
  return { found, params }
}

function remove(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const { found, params } = findParam(call, device)
  save(
    call,
    device,
    params.filter((param) => param !== found),
    'Device parameter removed',
  )
  return 'Successfully Removed'
}

/** The device a device token speaks for. */
export function ownDevice(call: TokenCall): ResourceRow {
  const device = findResource(call.db, call.token.profile, 'device', call.token.ref_id)
  if (!device) throw denied()
  return device
}

const markBody = z.object({ sent: z.optional(z.boolean('Expected boolean')) })

/** The device says that it read a parameter. */
function mark(call: TokenCall): unknown {
  const device = ownDevice(call)
  const { found, params } = findParam(call, device)
  found.sent = readBody(markBody, call.body).sent ?? true
  save(call, device, params, 'Device parameter read')
  return 'Params Successfully Updated'
}

const governed = governedBy('device')

/** Parameters of contract 13, by id of the device and by its own token. */
export const deviceParamRoutes: Route[] = [
  { method: 'GET', path: '/device/params', access: 'device', handle: (call: TokenCall) => list(call, ownDevice(call)) },
  { method: 'PUT', path: '/device/params/:param', access: 'device', handle: mark },
  {
    method: 'GET',
    path: '/device/:id/params',
    ...governed('access'),
    handle: (call: TokenCall) => list(call, inPath(call, devices)),
  },
  { method: 'POST', path: '/device/:id/params', status: 201, ...governed('edit'), handle: set },
  { method: 'DELETE', path: '/device/:id/params/:param', ...governed('edit'), handle: remove },
]
