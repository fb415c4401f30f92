import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { deviceIds, deviceToken } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { scriptToken } from '#emulator/testing/script-token.ts'

const now = Date.parse('2026-05-20T12:00:00.000Z')
const bench = deviceIds.labBench
const fileOf = async (api: TestEmulator, path: string) => {
  const url = await api.result<string>(`GET /file/${profileIds.production}/${path}?noRedirect=true`)
  return (await api.emulator.fetch(new Request(url))).text()
}
const backup = { file_address: '/backup/$DEVICE$_$FROM$_$TO$', headers: true }

describe('exports and imports of data (contract 13)', () => {
  test('an export is a file that an import reads back', async () => {
    const api = await newbornEmulator({ now: () => now })
    const sent = [
      {
        variable: 'note',
        value: 'valve "B", closed\nagain',
        time: '2026-05-18T10:00:00.000Z',
        group: 'g',
        metadata: { a: 1 },
      },
      {
        variable: 'ph',
        value: 7.25,
        unit: 'pH',
        time: '2026-05-19T10:00:00.000Z',
        group: 'g',
        location: { lat: 1, lng: 2 },
      },
      { variable: 'on', value: true, time: '2026-05-20T10:00:00.000Z', group: 'g' },
    ]
    await api.call('POST /data', { token: deviceToken(bench), body: sent })
    const path = `backup/${bench}_2026-05-18_2026-05-20.csv`
    expect(await api.result(`POST /device/${bench}/data/backup`, backup)).toEqual({
      file_address: path,
      status: 'scheduled',
    })
    const text = await fileOf(api, path)
    expect(text.split('\n')[0]).toBe('variable,value,unit,group,time,location,metadata')
    expect(text).toContain('"valve ""B"", closed\nagain"')
    const withoutIds = async () =>
      (await api.result<object[]>(`GET /device/${bench}/data`)).map((row) =>
        Object.assign(row, { id: '', created_at: '' }),
      )
    const before = await withoutIds()
    await api.result(`POST /device/${bench}/empty`)
    expect(await api.result(`POST /device/${bench}/data/restore`, { file_address: path })).toBe(
      'Data import added to the queue successfully!',
    )
    expect(await withoutIds()).toEqual(before)
    expect(api.db.one(`SELECT amount FROM usage WHERE service = 'output' AND amount >= 10000`)).toBeDefined()
  })

  test('a chunk is exported by itself, also under the old name', async () => {
    const api = await newbornEmulator({ now: () => now })
    const device = deviceIds.tankLevel
    const [chunk] = await api.result<{ id: string; amount: number; from: string; to: string }[]>(
      `GET /device/${device}/chunk`,
    )
    for (const route of ['backup', 'copy']) {
      const file_address = `/chunks/${route}-$CHUNK$-$FROM$.csv`
      const path = `chunks/${route}-${chunk?.id}-${chunk?.from.slice(0, 10)}.csv`
      expect(await api.result(`POST /device/${device}/chunk/${route}`, { chunk_id: chunk?.id, file_address })).toEqual({
        chunk_id: chunk?.id,
        file_address: path,
        status: 'scheduled',
      })
      expect((await fileOf(api, path)).trim().split('\n')).toHaveLength(chunk?.amount ?? 0)
    }
    expect(await api.call(`POST /device/${device}/chunk/backup`, { body: { ...backup, chunk_id: 'x' } })).toMatchObject(
      { http: 404 },
    )
  })

  test.each([
    ['reports/readme.txt', 400, 'The column variable is missing'],
    ['no/such.csv', 404, 'File Not Found'],
    ['../x', 400, 'Invalid path'],
  ])('an import of %s is refused', async (file_address, http, message) => {
    const api = await newbornEmulator()
    expect(await api.call(`POST /device/${bench}/data/restore`, { body: { file_address } })).toEqual({
      http,
      status: false,
      message,
    })
    expect(await api.result(`GET /device/${bench}/data_amount`)).toBe(0)
  })

  test('scripts need the grant of each direction', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['export_data'], ['device', 'id', bench])
    expect(await api.call(`POST /device/${bench}/data/backup`, { token, body: backup })).toMatchObject({ http: 200 })
    expect(await api.call(`POST /device/${bench}/data/restore`, { token, body: { file_address: 'x' } })).toMatchObject({
      http: 401,
    })
    expect(await api.call(`GET /device/${bench}/chunk`, { token })).toMatchObject({ http: 401 })
  })
})
