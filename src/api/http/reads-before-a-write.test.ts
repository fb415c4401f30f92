import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryObserver, queryOptions } from '@tanstack/react-query'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { fetchCurrent } from './fetch-current.ts'
import { invalidate, queryClient } from './query-client.ts'

/** What the server holds, and answers that are on their way, each with what it held when the question came. */
let held = 0
let answers: (() => void)[] = []
const ask = ({ signal }: { signal: AbortSignal }) => {
  const now = held
  return new Promise<number>((done, fail) => {
    answers.push(() => done(now))
    // As a request does whose page is left.
    signal.addEventListener('abort', () => fail(new DOMException('left', 'AbortError')))
  })
}
const list = queryOptions({ queryKey: ['things', 'list'], queryFn: ask, staleTime: 60_000 })
const whole = queryOptions({
  queryKey: ['things', 'whole'],
  queryFn: () => fetchCurrent(list),
  staleTime: 60_000,
})
const other = queryOptions({ queryKey: ['other'], queryFn: () => fetchCurrent(list), staleTime: 60_000 })

async function answerAll() {
  for (let turn = 0; turn < 8; turn += 1) {
    for (const answer of answers.splice(0)) answer()
    await new Promise((done) => setImmediate(done))
  }
}

beforeEach(() => {
  queryClient.clear()
  held = 0
  answers = []
})

test('a read that left before a write never stands as the answer after it: read first, waited for, or shown', async () => {
  const step = fc.constantFrom('read', 'read whole', 'read other', 'show', 'show list', 'hide', 'answer', 'write')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      queryClient.clear()
      answers = []
      const shown: (() => void)[] = []
      const lost: unknown[] = []
      const started = new Map<Promise<number>, number>()
      const read = (promise: Promise<number>, isMarked = true) => {
        // What lies under another key is not marked by this write.
        if (isMarked) started.set(promise, held)
        promise.catch((error: unknown) => lost.push(error))
      }
      for (const one of steps) {
        if (one === 'read') read(fetchCurrent(list))
        if (one === 'read whole') read(fetchCurrent(whole))
        if (one === 'read other') read(fetchCurrent(other), false)
        if (one === 'show') shown.push(new QueryObserver(queryClient, whole).subscribe(() => {}))
        if (one === 'show list') shown.push(new QueryObserver(queryClient, list).subscribe(() => {}))
        if (one === 'hide') shown.pop()?.()
        if (one === 'answer') await answerAll()
        if (one === 'write') {
          held += 1
          void invalidate([['things']])
        }
      }
      await answerAll()
      expect(lost).toEqual([])
      for (const [promise, least] of started) expect(await promise).toBeGreaterThanOrEqual(least)
      const end = fetchCurrent(whole)
      await answerAll()
      expect(await end).toBe(held)
      for (const stop of shown) stop()
    }),
    {
      numRuns: 600,
      // The second read answers before those who waited for the first hear that it was stopped.
      examples: [[['read', 'show', 'answer', 'show list', 'write', 'hide', 'read']]],
    },
  )
})

test('who waits while a write is done gets the answer after it', async () => {
  const waiting = fetchCurrent(whole)
  await Promise.resolve()
  held = 1
  void invalidate([['things']])
  await answerAll()
  expect(await waiting).toBe(1)
})

test('a page that is left takes no answer from those who wait for the same', async () => {
  await fetchFirst()
  held = 1
  void invalidate([['things']])
  const leave = new QueryObserver(queryClient, list).subscribe(() => {})
  const waiting = fetchCurrent(whole)
  await Promise.resolve()
  leave()
  await answerAll()
  expect(await waiting).toBe(1)
})

async function fetchFirst() {
  const first = fetchCurrent(whole)
  await answerAll()
  expect(await first).toBe(0)
}

test('nothing in the source asks the cache in another way', () => {
  const all = join(import.meta.dirname, '..', '..')
  const files = readdirSync(all, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^testing\//.test(file))
  const asking = files.filter((file) => /\.fetchQuery\(/.test(readFileSync(join(all, file), 'utf8')))
  expect(asking).toEqual(['api/http/fetch-current.ts'])
})
