import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testEmulator } from '../testing/in-process.ts'
import { openFileDatabase } from './file.ts'
import { startEmulator } from './server.ts'

vi.setConfig({ testTimeout: 120_000 })

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const user = (email: string) => ({ name: 'Nova', email, password: 'secret-1', timezone: 'UTC' })

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'portico-full-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('without room a change is answered with 507 and nothing is written, reads go on, and with room it works again', async () => {
  const api = await testEmulator()
  const [size] = api.db.all<{ page_count: number }>('PRAGMA page_count')
  const room = (pages: number) => api.db.all(`PRAGMA max_page_count=${pages}`)
  const before = await api.result('GET /run/users?amount=1000')
  room(size?.page_count ?? 0)
  const large = { ...user('large@test.example'), tags: [{ key: 'k', value: 'v'.repeat(1_000) }] }
  const answers = []
  for (let at = 0; at < 40; at += 1) {
    answers.push(await api.call('POST /run/users', { body: { ...large, email: `large${at}@test.example` } }))
  }
  const refused = answers.filter(({ http }) => http !== 200)
  expect(refused.length).toBeGreaterThan(10)
  expect(refused[0]).toEqual({ http: 507, status: false, message: 'Storage full: nothing was written' })
  expect(new Set(refused.map(({ http }) => http))).toEqual(new Set([507]))
  const made = answers.length - refused.length
  const during = await api.result<unknown[]>('GET /run/users?amount=1000')
  expect(during).toHaveLength((before as unknown[]).length + made)
  room(1_000_000)
  expect((await api.call('POST /run/users', { body: large })).http).toBe(200)
  expect(api.db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(api.unexpected).toEqual([])
})

test('a disk without room for the first data keeps neither half a file nor a lock, and the reason is reported', async () => {
  const directory = folder()
  const file = join(directory, 'data.sqlite')
  // A largest file size is refused by the file system as a full disk is, and needs no disk to fill.
  const limited = `trap '' XFSZ; ulimit -f 300; exec "$0" --import tsx "$1" --port 0 --data "$2" --users 30`
  const { code, words } = await new Promise<{ code: unknown; words: string }>((resolve) => {
    execFile('sh', ['-c', limited, process.execPath, main, file], (error, _out, err) =>
      resolve({ code: error?.code, words: err }),
    )
  })
  expect([code, words]).toEqual([2, expect.stringContaining(`There is no room for ${file}`)])
  expect(readdirSync(directory)).toEqual([])
})

test.each([
  ['junk', (file: string) => writeFileSync(file, 'these are my notes, not a database\n'.repeat(400))],
  ['cut in half', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['cut to a few bytes', (file: string) => truncateSync(file, 50)],
  [
    'damaged inside',
    (file: string) => {
      const bytes = readFileSync(file)
      writeFileSync(file, bytes.fill(0xa5, 8_192, bytes.length - 8_192))
    },
  ],
])('a file that is %s is kept under another name, and the data are created anew', async (_, damage) => {
  const directory = folder()
  const file = join(directory, 'data.sqlite')
  await (await startEmulator({ data: file, users: 5 })).close()
  damage(file)
  const kept = readFileSync(file)
  const running = await startEmulator({ data: file, users: 5 })
  expect(running.setAside).toMatch(/data\.sqlite\.damaged-\d{4}-\d\d-\d\d$/)
  expect(readFileSync(running.setAside ?? '').equals(kept)).toBe(true)
  expect((await fetch(`${running.url}/__emulator/personas`)).status).toBe(200)
  await running.close()
  // Once repaired it is an ordinary file.
  const { db, setAside } = await openFileDatabase(file)
  expect([setAside, db.all('SELECT count(*) > 0 AS some FROM run_user')]).toEqual([undefined, [{ some: 1 }]])
  db.close()
})
