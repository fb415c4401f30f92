import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import type { JobRow } from './job.ts'
import type { RowWork } from './job-kind.ts'
import { runJob, type JobWorld } from './run-job.ts'

type Fault = 'ok' | 'lost' | 'cut' | 'busy' | 'refused' | 'broken' | 'broken after' | 'stop' | 'offline'

/** A server that does each write and fails as the test says; its answers are those of the HTTP client. */
function server(faults: Fault[]) {
  const done = new Map<string, number>()
  const waits: number[] = []
  const box = { controller: new AbortController() }
  const act = (id: string) => done.set(id, (done.get(id) ?? 0) + 1)
  const work: RowWork = {
    wasDone: async ({ row }) => {
      if (faults[0] === 'offline') {
        faults.shift()
        throw new ApiError({ kind: 'offline' })
      }
      return done.has(row.id)
    },
    run: async ({ row, signal }) => {
      const fault = faults.shift() ?? 'ok'
      if (fault === 'offline') throw new ApiError({ kind: 'offline' })
      if (fault === 'busy') throw new ApiError({ kind: 'rate-limited', status: 429, retryAfter: 7 })
      if (fault === 'refused') throw new ApiError({ kind: 'invalid', status: 400, detail: 'Not that one' })
      if (fault === 'cut') throw new ApiError({ kind: 'unreachable', maybeDone: true })
      if (fault === 'broken') throw new ApiError({ kind: 'server', status: 500, maybeDone: true })
      act(row.id)
      if (fault === 'lost') throw new ApiError({ kind: 'timeout', maybeDone: true })
      if (fault === 'broken after') throw new ApiError({ kind: 'bad-answer', maybeDone: true })
      if (fault === 'stop') {
        box.controller.abort()
        signal.throwIfAborted()
      }
      return { state: 'done' }
    },
  }
  return { done, waits, work, box }
}

const rowsOf = (count: number): JobRow[] =>
  Array.from({ length: count }, (_, at) => ({ id: `u${at}`, label: `User ${at}`, state: 'waiting' }))

/** Runs until nothing is left, continuing from what was stored whenever a run stops. */
async function runToTheEnd(faults: Fault[], count: number) {
  const kept = rowsOf(count)
  const { done, work, box, waits } = server(faults)
  const world: JobWorld = {
    interval: 10,
    wait: async (milliseconds) => void waits.push(milliseconds),
    keepRow: async (_, index, row) => void (kept[index] = row),
  }
  const ends: string[] = []
  for (let round = 0; round < 200; round += 1) {
    box.controller = new AbortController()
    const job = { id: 'j', profile: 'p', rows: [...kept] }
    const end = await runJob(job, work, world, box.controller.signal)
    ends.push(end.ended)
    if (end.ended === 'finished') break
  }
  return { kept, done, ends, waits }
}

describe('a job', () => {
  test('waits after too many requests and sends the row again', async () => {
    const { kept, waits, done } = await runToTheEnd(['ok', 'busy', 'ok'], 2)
    expect(kept.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(waits).toEqual([10, 7_000])
    expect([...done.values()]).toEqual([1, 1])
  })

  test('continues after a refused row, and keeps the server’s message', async () => {
    const { kept } = await runToTheEnd(['refused', 'ok'], 2)
    expect(kept).toEqual([
      { id: 'u0', label: 'User 0', state: 'failed', message: 'Not that one' },
      { id: 'u1', label: 'User 1', state: 'done' },
    ])
  })

  test('looks up a row whose answer was lost instead of sending it twice', async () => {
    for (const fault of ['lost', 'broken after'] as const) {
      const { kept, done } = await runToTheEnd([fault], 1)
      expect(kept[0]?.state).toBe('done')
      expect(done.get('u0')).toBe(1)
    }
  })

  test('sends a row whose connection broke once more, and then gives it up', async () => {
    expect((await runToTheEnd(['cut', 'ok'], 1)).kept[0]?.state).toBe('done')
    expect((await runToTheEnd(['cut', 'cut', 'ok'], 1)).kept[0]?.state).toBe('failed')
    expect((await runToTheEnd(['broken', 'ok'], 1)).kept[0]?.state).toBe('failed')
  })

  test('stops without a network and continues where it was', async () => {
    const { kept, ends } = await runToTheEnd(['ok', 'offline', 'ok', 'ok'], 3)
    expect(ends).toEqual(['stuck', 'finished'])
    expect(kept.every(({ state }) => state === 'done')).toBe(true)
  })

  test('does every row at most once, and exactly once when it says done, whatever happens', async () => {
    const fault = fc.constantFrom<Fault>(
      'ok',
      'ok',
      'lost',
      'cut',
      'busy',
      'refused',
      'broken',
      'broken after',
      'stop',
      'offline',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), async (faults, count) => {
        const { kept, done } = await runToTheEnd([...faults], count)
        for (const { id, state } of kept) {
          expect(['done', 'failed']).toContain(state)
          expect(done.get(id) ?? 0).toBe(state === 'done' ? 1 : 0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
