import { expect, test } from 'vitest'
import { accountIds, demoTokens, profileIds } from '../seed/people/personas.ts'
import { insertResource } from '../store/resources.ts'
import { insertToken, type NewToken } from '../store/profile/tokens.ts'
import { newbornEmulator } from '../testing/in-process.ts'

const { production } = profileIds
const device = '62a2646ffdea2f0013b10001'

test('a token tells of itself, a device’s of the device (contract 4.7)', async () => {
  const now = Date.now()
  const api = await newbornEmulator({ now: () => now })
  const make = (type: NewToken['type'], ref_id: string) =>
    insertToken(
      api.db,
      { type, profile: production, name: 'Test', permission: 'read', expire_at: null, ref_id, created_by: null },
      now,
    ).token
  const info = async (token: string) => (await api.call('GET /info', { token })).result
  expect(await info(demoTokens.full)).toMatchObject({
    name: 'Command line',
    type: 'profile',
    permission: 'full',
    expire_time: 'never',
    ref_id: production,
    created_by: accountIds.owner,
  })
  expect(await info(make('analysis', '62e0c0de4a1b2c0011aa0001'))).toMatchObject({
    type: 'analysis',
    permission: 'read',
  })
  const times = { created_at: now, updated_at: now }
  const tags = [{ key: 'site', value: 'plant-a' }]
  insertResource(api.db, { id: device, profile: production, kind: 'device', name: 'Press 7', active: 1, tags, body: { visible: true }, ...times }) // prettier-ignore
  const told = await info(make('device', device))
  expect(told).toMatchObject({ id: device, profile: production, name: 'Press 7', active: true, visible: true, tags })
  expect(told).not.toHaveProperty('token')
  expect(await api.call('GET /info', { token: make('device', '62a2646ffdea2f0013b19999') })).toMatchObject({
    http: 401,
  })
})

test('no answer of it holds a secret', async () => {
  const api = await newbornEmulator()
  expect(JSON.stringify(await api.result('GET /info'))).not.toContain(demoTokens.full)
})
