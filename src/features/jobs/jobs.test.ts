import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { StoredSession } from '#api/session/session-shape.ts'

vi.setConfig({ testTimeout: 60_000 })

const session: StoredSession = {
  key: 'k',
  api: 'https://api.example',
  regionName: 'Example',
  profileId: 'p',
  source: 'token',
  keep: 'tab',
  permission: 'full',
  expires: null,
  email: null,
  token: 'secret',
}

let asked = 0

beforeEach(() => {
  asked = 0
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('sessionStorage', storage)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal('fetch', async () => {
    asked += 1
    return new Response(JSON.stringify({ status: false, message: 'Sorry' }), { status: 400 })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const job = (changes: object) => ({
  id: 'j',
  kind: 'users.tag',
  profile: 'p',
  title: 'A job',
  input: {},
  state: 'running',
  created: 1,
  ...changes,
})

/** Writes raw values into the browser’s database, as another version of the app may have done. */
async function plant(heads: object[], rows: object[]): Promise<void> {
  const { openDB } = await import('idb')
  const { openJobStore } = await import('./job-store.ts')
  const name = `portico-jobs:${import.meta.env.BASE_URL}`
  await openJobStore(name)
  const db = await openDB(name, 1)
  for (const table of ['jobs', 'rows']) await db.clear(table)
  for (const head of heads) await db.put('jobs', head)
  for (const row of rows) await db.put('rows', row)
  db.close()
}

async function opened(locks: boolean) {
  if (!locks) vi.stubGlobal('navigator', { onLine: true })
  else {
    const request = async (_name: string, _options: object, run: () => Promise<void>) => run()
    vi.stubGlobal('navigator', { onLine: true, locks: { request } })
  }
  const { openSession } = await import('#api/session/session.ts')
  const { jobBook } = await import('./jobs.ts')
  openSession(session)
  const book = await jobBook()
  const stands = () =>
    new Promise<void>((resolve) => {
      const look = () => book.all().every(({ state }) => state !== 'running') && resolve()
      book.subscribe(look)
      look()
    })
  return { book, stands }
}

test.each([true, false])(
  'a job of an unknown kind, or with input of another shape, stops and says why (locks: %s)',
  async (locks) => {
    await plant(
      [job({ kind: 'of another version' }), job({ id: 'i', input: { tags: 'none' } })],
      [{ job: 'j', index: 0, row: { id: 'u', label: 'U', state: 'waiting' } }],
    )
    const { book, stands } = await opened(locks)
    await stands()
    for (const { state, reason } of book.shown()) {
      expect([state, reason]).toEqual(['paused', 'This version of Portico cannot continue it'])
    }
    expect(asked).toBe(0)
  },
)

test('a job without a connection or an answer stops instead of asking without a pause', async () => {
  await plant(
    [job({ input: { add: [], remove: [] } })],
    [{ job: 'j', index: 0, row: { id: 'u', label: 'U', state: 'waiting' } }],
  )
  const { book, stands } = await opened(true)
  await stands()
  expect(book.shown()[0]?.state).toBe('paused')
  expect(asked).toBeLessThan(4)
})

test('an empty row and a title that is no text are set aside; other jobs are still there', async () => {
  await plant(
    [job({ id: 'null-row' }), job({ id: 'odd-title', title: { a: 1 } }), job({ id: 'right', state: 'finished' })],
    [
      { job: 'null-row', index: 0, row: null },
      { job: 'right', index: 0, row: { id: 'u', label: 'U', state: 'done' } },
    ],
  )
  const { book } = await opened(true)
  expect(book.shown().map(({ id }) => id)).toEqual(['right'])
  const { onSetAside } = await import('#lib/storage/kept.ts')
  const told: string[] = []
  onSetAside((words) => told.push(...words))
  expect(told).toEqual(['a job'])
})

test('without a database and a channel, jobs live in memory', async () => {
  vi.stubGlobal('indexedDB', undefined)
  vi.stubGlobal('BroadcastChannel', undefined)
  const { book } = await opened(false)
  expect(book.shown()).toEqual([])
})
