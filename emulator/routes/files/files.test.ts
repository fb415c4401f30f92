import { describe, expect, test } from 'vitest'
import { demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { pictureFiles } from '#emulator/seed/resources/resource-ids.ts'
import { fileStorage } from '#emulator/store/files.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

interface Listing {
  files: { filename: string; size: number; public: boolean; last_modified: string }[]
  folders: string[]
  total: number
  usage: number
  pagination_token?: string
}

const list = async (api: TestEmulator, query = '', token: string = demoTokens.full) =>
  (await api.call<Listing>(`GET /files?${query}`, { token })).result
const names = async (api: TestEmulator, query = '') => (await list(api, query)).files.map(({ filename }) => filename)
const get = (api: TestEmulator, url: string, token?: string) =>
  api.emulator.fetch(new Request(new URL(url, 'http://emulator.invalid'), token ? { headers: { token } } : {}))

describe('files (contract 17.4)', () => {
  test('a folder lists its files by full path and the next folders by name', async () => {
    const api = await newbornEmulator()
    const root = await list(api, 'path=/')
    expect(root.folders).toEqual(['exports', 'images', 'manuals', 'reports', 'terms'])
    expect(root.files.map(({ filename }) => filename)).toEqual(['status.json'])
    expect(root.total).toBe(30)
    expect(root.usage).toBe(fileStorage(api.db, profileIds.production))
    expect(root.usage).toBeGreaterThan(0)
    const reports = await list(api, 'path=/reports/')
    expect(reports.folders).toEqual(['daily', 'monthly'])
    expect(reports.files).toEqual([
      { filename: 'reports/readme.txt', size: 49, public: false, last_modified: expect.any(String) },
    ])
    expect(await list(api, 'path=/nothing')).toMatchObject({ files: [], folders: [] })
  })

  test('pages follow one another without gaps', async () => {
    const api = await newbornEmulator()
    const all = await names(api, 'path=reports/daily')
    const pages: string[][] = []
    let after: string | undefined
    do {
      const page = await list(
        api,
        `path=reports/daily&qty=5${after ? `&pagination_token=${encodeURIComponent(after)}` : ''}`,
      )
      pages.push(page.files.map(({ filename }) => filename))
      after = page.pagination_token
    } while (after)
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 4])
    expect(pages.flat()).toEqual(all)
    expect(await api.call('GET /files?qty=1001')).toMatchObject({ http: 400, message: 'Invalid qty parameter' })
    expect(await api.call('GET /files?pagination_token=!')).toMatchObject({ http: 400 })
    expect(await api.call('GET /files?path=../x')).toMatchObject({ http: 400, message: 'Invalid path' })
  })

  test('an upload is private unless told otherwise, and writes over what was there', async () => {
    const api = await newbornEmulator()
    const put = (file: string, more = {}) => api.result('POST /files', [{ filename: '/new/a.txt', file, ...more }])
    expect(await put(btoa('one'))).toBe('Files successfully uploaded')
    expect(await api.result('GET /files/permission?file=/new/a.txt')).toEqual({ public: false })
    await put(`data:text/plain;base64,${btoa('other')}`, { public: true })
    const answer = await get(api, `/file/${profileIds.production}/new/a.txt`)
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain; charset=utf-8', 'other'])
    expect((await list(api, 'path=new')).files).toMatchObject([{ size: 5, public: true }])
  })

  test('a body of 12 MB fits, a larger one does not', async () => {
    const api = await newbornEmulator()
    const raw = (size: number) => JSON.stringify([{ filename: 'big.bin', file: 'A'.repeat(size) }])
    expect(await api.call('POST /files', { raw: raw(12_582_000) })).toMatchObject({ http: 200 })
    expect(await api.call('POST /files', { raw: raw(12_583_000) })).toMatchObject({ http: 413 })
  })

  test('uploads are blocked when the allocation is used up (402), and nothing stays', async () => {
    const api = await newbornEmulator()
    api.db.run(`UPDATE profile SET allocation = json_set(allocation, '$.file_storage', 0.01)`)
    const message = 'You have exceeded the maximum limit of File storage (0.01)'
    expect(await api.call('POST /files', { body: [{ filename: 'a', file: btoa('a') }] })).toEqual({
      http: 402,
      status: false,
      message,
    })
    expect(await api.call('PUT /files/copy', { body: [{ from: 'status.json', to: 'b' }] })).toMatchObject({ http: 402 })
    expect(await names(api)).toEqual(['status.json'])
  })

  test('files move, are copied, and change who may see them', async () => {
    const api = await newbornEmulator()
    expect(await api.result('PUT /files', [{ from: '/status.json', to: '/old/status.json' }])).toBe(
      'Successfully Updated',
    )
    expect(await api.result('PUT /files/copy', [{ from: '/old/status.json', to: '/status copy.json' }])).toBe(
      'Successfully Copied',
    )
    expect([await names(api), await names(api, 'path=old')]).toEqual([['status copy.json'], ['old/status.json']])
    expect(await api.result('PUT /files/permission', [{ file: '/status copy.json', public: false }])).toBe(
      'Successfully Updated',
    )
    expect(await api.result('GET /files/permission?file=status copy.json')).toEqual({ public: false })
    for (const [route, body] of [
      ['PUT /files', [{ from: 'none', to: 'x' }]],
      ['PUT /files/copy', [{ from: 'none', to: 'x' }]],
      ['PUT /files/permission', [{ file: 'none', public: true }]],
    ] as const) {
      expect(await api.call(route, { body })).toMatchObject({ http: 404, message: 'File Not Found' })
    }
    expect(auditActions(api)).toEqual(['Files moved', 'Files copied', 'File permission edited'])
  })

  test('deleting a file is exact; deleting what is no file takes the folder of that name, silently', async () => {
    const api = await newbornEmulator()
    expect(await api.result('DELETE /files', ['/reports/daily/day-01.csv'])).toBe('Successfully Removed')
    expect(await names(api, 'path=reports/daily')).toHaveLength(13)
    await api.result('DELETE /files', ['/reports/da'])
    expect(await names(api, 'path=reports/daily')).toHaveLength(13)
    await api.result('DELETE /files', ['/reports/daily'])
    expect((await list(api, 'path=reports')).folders).toEqual(['monthly'])
    await api.result('DELETE /files', ['/'])
    expect(await list(api)).toMatchObject({ files: [], folders: [], total: 0, usage: 0 })
  })

  test('a public file is open to all, a private one to tokens and signed links of an hour', async () => {
    let now = Date.now()
    const api = await newbornEmulator({ now: () => now })
    const logo = await get(api, `/file/${profileIds.production}/${pictureFiles.logo}`)
    expect([logo.status, logo.headers.get('content-type'), logo.headers.get('content-security-policy')]).toEqual([
      200,
      'image/png',
      'sandbox',
    ])
    expect([...new Uint8Array(await logo.arrayBuffer()).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    const path = `/file/${profileIds.production}/${encodeURIComponent('manuals')}/north%20plant%2C%20start-up.txt`
    expect((await get(api, path)).status).toBe(401)
    expect((await get(api, path, demoTokens.write)).status).toBe(401)
    expect(await (await get(api, path, demoTokens.read)).text()).toContain('Prime the pump')
    const url = await api.result<string>(`GET ${path}?noRedirect=true`)
    expect(await (await get(api, url)).text()).toContain('Prime the pump')
    expect((await get(api, url.replace('start-up.txt', 'start-down.txt'))).status).toBe(401)
    now += 3_600_000
    expect((await get(api, url)).status).toBe(401)
    expect((await get(api, `/file/${profileIds.shared}/reports/reservoir.csv`, demoTokens.full)).status).toBe(404)
  })

  test('policies go by path: lists show what is granted, the rest is refused', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['access', 'upload', 'delete'], ['file', 'path', '/reports'])
    expect(await list(api, '', token)).toMatchObject({ files: [], folders: ['reports'] })
    expect(await api.call('GET /files/permission?file=reports/readme.txt', { token })).toMatchObject({ http: 200 })
    expect(await api.call('GET /files/permission?file=status.json', { token })).toMatchObject({ http: 401 })
    const upload = (filename: string) => api.call('POST /files', { token, body: [{ filename, file: btoa('x') }] })
    expect([(await upload('/reports/new.csv')).http, (await upload('/other.csv')).http]).toEqual([200, 401])
    expect(
      await api.call('PUT /files', { token, body: [{ from: 'reports/readme.txt', to: 'reports/x' }] }),
    ).toMatchObject({ http: 401 })
    expect(await api.call('DELETE /files', { token, body: ['/'] })).toMatchObject({ http: 401 })
    expect(await api.call('DELETE /files', { token, body: ['/reports/monthly'] })).toMatchObject({ http: 200 })
    expect(await names(api, 'path=reports/monthly')).toEqual([])
    expect(await names(api)).toEqual(['status.json'])
  })

  test('both ends of a move are asked for, and every file of a folder', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['edit', 'delete'], ['file', 'path', 'reports'])
    const move = (from: string, to: string) => api.call('PUT /files', { token, body: [{ from, to }] })
    expect(await move('reports/readme.txt', 'terms/readme.txt')).toMatchObject({ http: 401 })
    expect(await move('status.json', 'reports/status.json')).toMatchObject({ http: 401 })
    expect(await move('reports/readme.txt', 'reports/read.txt')).toMatchObject({ http: 200 })
    expect(await api.call('DELETE /files', { token, body: ['status.json'] })).toMatchObject({ http: 401 })
    await api.result('POST /am', {
      name: 'Keep the sums',
      targets: [['analysis']],
      permissions: [{ effect: 'deny', action: ['delete'], resource: ['file', 'path', 'reports/monthly'] }],
    })
    expect(await api.call('DELETE /files', { token, body: ['/reports'] })).toMatchObject({ http: 401 })
    expect((await list(api)).total).toBe(30)
    expect(await api.call('DELETE /files', { token, body: ['/reports/daily'] })).toMatchObject({ http: 200 })
    expect((await list(api)).total).toBe(16)
  })

  test.each([
    ['POST', [{ filename: 'a', file: '***' }], 'Invalid base64'],
    ['POST', [{ filename: 'folder/', file: '' }], 'Invalid path'],
    ['POST', [{ filename: '../../etc', file: '' }], 'Invalid path'],
    ['POST', [], 'at least 1'],
    ['PUT', [{ from: 'a' }], "'0':"],
    ['DELETE', ['a//b'], 'Invalid path'],
  ])('%s %j is refused', async (method, body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call(`${method} /files`, { body })
    expect(answer).toMatchObject({ http: 400, status: false })
    expect(answer.message).toContain(message)
    expect((await list(api)).total).toBe(30)
  })
})
