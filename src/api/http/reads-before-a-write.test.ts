import { QueryObserver, queryOptions } from '@tanstack/react-query'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { invalidate, queryClient } from './query-client.ts'

/** What the server holds, and answers that are on their way, each with what it held when the question came. */
let held = 0
let answers: (() => void)[] = []
const ask = () => {
  const now = held
  return new Promise<number>((done) => {
    answers.push(() => done(now))
  })
}
const list = queryOptions({ queryKey: ['things', 'list'], queryFn: ask, staleTime: 60_000 })
const whole = queryOptions({
  queryKey: ['things', 'whole'],
  queryFn: () => queryClient.fetchQuery(list),
  staleTime: 60_000,
})
const other = queryOptions({ queryKey: ['other'], queryFn: () => queryClient.fetchQuery(list), staleTime: 60_000 })

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
  const step = fc.constantFrom('read', 'read whole', 'read other', 'show', 'hide', 'answer', 'write')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
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
        if (one === 'read') read(queryClient.fetchQuery(list))
        if (one === 'read whole') read(queryClient.fetchQuery(whole))
        if (one === 'read other') read(queryClient.fetchQuery(other), false)
        if (one === 'show') shown.push(new QueryObserver(queryClient, whole).subscribe(() => {}))
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
      const end = queryClient.fetchQuery(whole)
      await answerAll()
      expect(await end).toBe(held)
      for (const stop of shown) stop()
    }),
    { numRuns: 300 },
  )
})

test('who waits while a write is done gets the answer after it', async () => {
  const waiting = queryClient.fetchQuery(whole)
  await Promise.resolve()
  held = 1
  void invalidate([['things']])
  await answerAll()
  expect(await waiting).toBe(1)
})
