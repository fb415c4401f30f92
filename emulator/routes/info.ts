import type { Route, TokenCall } from '../call.ts'
import { invalid } from '../refusal.ts'
import { listTagKeys } from '../store/run/run-users.ts'
import { ownDevice } from './devices/device-params.ts'
import { deviceShape } from './devices/device-shapes.ts'
import { tokenShape } from './profile/profile-shapes.ts'

/** A device token is asked what device it is (contract 4.7); any other, what it is itself. */
function info(call: TokenCall): unknown {
  if (call.token.type === 'device') return deviceShape(ownDevice(call))
  const { token: _secret, ...shape } = tokenShape(call.token)
  return shape
}

/** Words of the contract, and those the official client sends besides. */
const tagTypes = ['device', 'dashboard', 'action', 'analysis', 'user', 'entity', 'bucket', 'tcore', 'secrets']

/** Keys in use, in any case of the type's word (contract 3, Tags). */
function tagKeys(call: TokenCall): unknown {
  const type = (call.params['type'] ?? '').toLowerCase().replace(/^run_users?$/, 'user')
  if (!tagTypes.includes(type))
    throw invalid(`Invalid enum value. Expected ${tagTypes.map((one) => `'${one}'`).join(' | ')}`)
  return listTagKeys(call.db, call.token.profile, type)
}

export const infoRoutes: Route[] = [
  { method: 'GET', path: '/info', access: 'any', handle: info },
  { method: 'GET', path: '/tags/keys/:type', access: 'profile', handle: tagKeys },
]
