import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Job } from './job.ts'
import { JobBook } from './job-book.ts'
import type { JobNews } from './job-news.ts'
import { memoryJobStore, openJobStore } from './job-store.ts'

const job = (id: string, count = 3): Job => ({
  id,
  kind: 'test',
  profile: 'p',
  title: 'Test',
  input: { some: 'thing' },
  state: 'running',
  created: 1,
  rows: Array.from({ length: count }, (_, at) => ({ id: `u${at}`, label: `U ${at}`, state: 'waiting' })),
})

test.each([
  ['the browser’s database', () => openJobStore(`test-${Math.random()}`)],
  ['memory', async () => memoryJobStore()],
])('%s stores heads and rows apart, and returns them together', async (_, open) => {
  const store = await open()
  await store.add(job('a', 12))
  await store.add({ ...job('b'), created: 0 })
  await store.saveRows('a', [[11, { id: 'u11', label: 'U 11', state: 'failed', message: 'No' }]])
  const { rows: _rows, ...head } = job('a')
  await store.saveHead({ ...head, state: 'paused', reason: 'You are offline' })
  const [, second] = (await store.list()).toSorted((one, other) => one.created - other.created)
  expect(second).toMatchObject({ id: 'a', state: 'paused', reason: 'You are offline', input: { some: 'thing' } })
  expect(second?.rows.map(({ id }) => id)).toEqual(job('a', 12).rows.map(({ id }) => id))
  expect(second?.rows[11]).toEqual({ id: 'u11', label: 'U 11', state: 'failed', message: 'No' })
  await store.remove('a')
  expect((await store.list()).map(({ id }) => id)).toEqual(['b'])
})

test('another tab hears what happened and shows the same, without storing it again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const told: JobNews[] = []
  const mine = new JobBook(memoryJobStore(), (news) => told.push(news), false)
  const other = new JobBook(memoryJobStore(), () => {}, false)
  await other.add(job('a'))
  await mine.add(job('a'))
  await mine.setRows('a', [[0, { id: 'u0', label: 'U 0', state: 'done' }]])
  await mine.change('a', { state: 'paused', reason: 'You are offline' })
  vi.runAllTimers()
  vi.useRealTimers()
  for (const news of told) if (news.type !== 'added') other.hear(news)
  expect(other.shown()).toEqual(mine.shown())
  expect(mine.shown()[0]).toMatchObject({ counts: { done: 1, left: 2 }, reason: 'You are offline' })
  await mine.change('a', { state: 'running' })
  expect(mine.shown()[0]?.reason).toBeUndefined()
})

test('rows that another version numbers differently leave no hole among this tab’s rows', async () => {
  const book = new JobBook(memoryJobStore(), () => {}, false)
  await book.add(job('a'))
  const row = { id: 'u9', label: 'U 9', state: 'done' } as const
  for (const at of [9, -1, 0.5, Number.NaN]) book.hear({ type: 'rows', id: 'a', rows: [[at, row]] })
  expect(book.get('a')?.rows).toEqual(job('a').rows)
  expect(book.shown()[0]?.counts).toMatchObject({ total: 3, left: 3 })
})
