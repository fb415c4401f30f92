import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsUnder } from '../routes/related.ts'
import { openTestEmulator, type TestEmulator } from '../testing/in-process.ts'
import { profileIds } from './people/personas.ts'
import * as ids from './resources/resource-ids.ts'

let api: TestEmulator
beforeAll(async () => {
  api = await openTestEmulator({ users: 400 })
})
afterAll(() => api.emulator.close())

const bodies = () =>
  api.db
    .all<{ id: string; kind: string; profile: string; body: string; parent: string | null }>('SELECT * FROM resource')
    .map((row) => Object.assign(row, { body: JSON.parse(row.body) as unknown }))

describe('the seed', () => {
  test('has what it names, and nothing in the sandbox', () => {
    const named = [
      ids.deviceIds,
      ids.dashboardIds,
      ids.analysisIds,
      ids.actionIds,
      ids.dictionaryIds,
      ids.sharedIds,
    ].flatMap((group) => Object.values<string>(group))
    const stored = bodies().filter(({ kind }) => kind !== 'widget' && kind !== 'access_management')
    expect(stored.map(({ id }) => id).sort()).toEqual(named.sort())
    expect(new Set(stored.map(({ profile }) => profile))).toEqual(new Set([profileIds.production, profileIds.shared]))
  })

  test('names only what exists, in the same profile', () => {
    const all = bodies()
    const of = (id: string) => all.find((row) => row.id === id)
    for (const row of all) {
      const wanted = textsUnder(
        row.body,
        new Set(['origin', 'device', 'analysis', 'analysis_run', 'script', 'widget_id']),
      )
      for (const id of wanted) expect([row.id, id, of(id)?.profile]).toEqual([row.id, id, row.profile])
      if (row.parent !== null) expect(of(row.parent)).toMatchObject({ kind: 'dashboard', profile: row.profile })
    }
  })

  test('tags things with values that people carry too, so that matching rules meet somebody', () => {
    for (const key of ['site', 'organization_id']) {
      const values = api.db.all<{ value: string; people: number }>(
        `SELECT DISTINCT t.value, (SELECT count(*) FROM run_user_tag r WHERE r.key = t.key AND r.value_fold = t.value_fold) AS people
         FROM resource_tag t JOIN resource u ON u.seq = t.resource WHERE t.key = ? AND u.profile = ?`,
        [key, profileIds.production],
      )
      expect(values.length).toBeGreaterThan(3)
      expect(values.filter(({ people }) => people === 0)).toEqual([])
    }
  })

  test('has devices of each kind of silence, and a day of data', async () => {
    const rows = await api.result<{ last_input: string | null }[]>('GET /device?fields[0]=last_input&amount=50')
    expect(rows.filter(({ last_input }) => last_input === null)).toHaveLength(2)
    expect(
      rows.filter(({ last_input }) => last_input !== null && Date.parse(last_input) > Date.now() - 3_600_000).length,
    ).toBeGreaterThan(6)
    expect(await api.result(`GET /device/${ids.deviceIds.northPump1}/data?query=count&variables=pressure`)).toBe(48)
  })

  test('is the same after every reset, but for the clock', async () => {
    const shot = () =>
      JSON.stringify([
        api.db.all('SELECT id, name, tags, active FROM resource ORDER BY seq'),
        api.db.all('SELECT device, variable, unit FROM device_data ORDER BY seq'),
        api.db.all('SELECT path, content FROM file ORDER BY path'),
        api.db.all(`SELECT token, name, ref_id FROM token WHERE type IN ('device', 'analysis') ORDER BY token`),
      ])
    const before = shot()
    await api.result(`DELETE /device/${ids.deviceIds.gateway}`)
    await api.result('DELETE /files', ['/'])
    await api.result('POST /__emulator/reset')
    expect(shot()).toBe(before)
  })
})
