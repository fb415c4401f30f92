import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type AuditFilter, searchAuditLog } from './audit-log.ts'
import { closeSession, openSession } from './session/session.ts'

const window = { from: Date.parse('2026-05-01T00:00:00.000Z'), to: Date.parse('2026-05-07T00:00:00.000Z') }
const queryId = 'audit-query-0000000000000001'
const running = { queryId, status: 'Running', statistics: { recordsMatched: 0, recordsScanned: 50, bytesScanned: 9 } }
const event = {
  resourceName: 'runuser',
  message: 'Run user created',
  resourceID: '614889df6a302600112a0001',
  who: '612ea05e3cc0780012710001',
  date: '2026-05-02T12:00:00.000Z',
}

let served: { at: number; path: string; query: URLSearchParams }[]
let serve: (count: number) => unknown
const start = Date.parse('2026-05-20T12:00:00.000Z')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start })
  served = []
  vi.stubGlobal('fetch', async (sent: Request) => {
    const { pathname, searchParams } = new URL(sent.url)
    served.push({ at: Date.now() - start, path: pathname, query: searchParams })
    return Response.json({ status: true, result: serve(served.length) })
  })
  openSession({
    key: 'k',
    api: 'https://api.example.com',
    regionName: 'Test',
    profileId: 'acme',
    source: 'password',
    keep: 'memory',
    permission: 'full',
    expires: null,
    email: null,
    token: crypto.randomUUID(),
  })
})
afterEach(() => {
  closeSession()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function search(
  filter: AuditFilter = {},
  onProgress?: (scanned: number) => void,
  signal = new AbortController().signal,
) {
  const settled = searchAuditLog('acme', window, filter, { signal, ...(onProgress ? { onProgress } : {}) }).catch(
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(90_000)
  return settled
}

test('starts with the window and the filters, and polls after 1, 2 and every further 3 seconds', async () => {
  serve = (count) => (count < 6 ? running : { ...running, status: 'Complete', events: [event] })
  const told: number[] = []
  const found = await search({ resourceName: 'runuser', find: '*created*' }, (scanned) => told.push(scanned))
  expect(found).toEqual({ events: [event], matched: 1, scanned: 50 })
  expect(served.map(({ at }) => at)).toEqual([0, 1_000, 3_000, 6_000, 9_000, 12_000])
  expect(told).toEqual([50, 50, 50, 50, 50])
  expect(Object.fromEntries(served[0]?.query ?? [])).toEqual({
    resourceName: 'runuser',
    find: '*created*',
    start_date: '2026-04-30T23:59:59.999Z',
    end_date: '2026-05-07T00:00:00.000Z',
    limit: '500',
  })
  expect(served.slice(1).every(({ path }) => path === `/profile/acme/auditlog/${queryId}`)).toBe(true)
})

test('takes an answer that comes with the start; finding nothing is not a failure', async () => {
  serve = () => ({ queryId, status: 'Complete' })
  expect(await search()).toEqual({ events: [], matched: 0, scanned: 0 })
  expect(served).toHaveLength(1)
})

test('keeps odd events as far as they can be read', async () => {
  const odd = [{ ...event, extra: 1 }, null, 'text', { message: 7, who: null, date: 5 }]
  serve = () => ({ queryId, status: 'Complete', statistics: 'none', events: odd })
  expect(await search()).toEqual({
    events: [
      { ...event, extra: 1 },
      { resourceName: '', message: '', who: null, date: null },
    ],
    matched: 2,
    scanned: 0,
  })
})

test.each([
  ['Timeout', 'Timeout'],
  ['Failed', 'Failed'],
  ['Unknown', 'Unknown'],
  ['Sleeping', 'Unknown'],
])('a search that ends as %s fails as %s, instead of showing that nothing was found', async (status, failure) => {
  serve = (count) => (count === 1 ? running : { ...running, status, events: [] })
  expect(await search()).toMatchObject({ name: 'AuditSearchError', failure })
})

test('a search that never ends is given up after a minute', async () => {
  serve = () => running
  expect(await search()).toMatchObject({ name: 'AuditSearchError', failure: 'Timeout' })
  expect(served.at(-1)?.at).toBeLessThanOrEqual(63_000)
})

test('stops polling once its caller has left', async () => {
  const controller = new AbortController()
  serve = () => running
  setTimeout(() => controller.abort(), 4_000)
  expect(await search({}, undefined, controller.signal)).toMatchObject({ name: 'AbortError' })
  expect(served.map(({ at }) => at)).toEqual([0, 1_000, 3_000])
})
