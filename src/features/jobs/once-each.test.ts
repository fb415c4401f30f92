import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { withFailuresWaiting, type JobRow } from './job.ts'
import type { RowWork } from './job-kind.ts'
import { runJob, type JobWorld } from './run-job.ts'

/** The tab, the computer or the power is gone: nothing runs after this. */
class Gone extends Error {}

/** What happens at one step; `…after` does the step's work first. */
type Event =
  | 'ok'
  | 'gone before'
  | 'gone after'
  | 'lost before'
  | 'lost after'
  | 'timeout after'
  | 'broken before'
  | 'broken after'
  | 'busy'
  | 'refused'
  | 'denied'
  | 'offline'
  | 'other profile'
  | 'other profile after'
  | 'session ended'
  | 'paused before'
  | 'paused after'
  | 'paused meanwhile'

const failures: Partial<Record<Event, () => ApiError>> = {
  'lost before': () => new ApiError({ kind: 'unreachable', maybeDone: true }),
  'lost after': () => new ApiError({ kind: 'unreachable', maybeDone: true }),
  'timeout after': () => new ApiError({ kind: 'timeout', maybeDone: true }),
  'broken before': () => new ApiError({ kind: 'server', status: 500, maybeDone: true }),
  'broken after': () => new ApiError({ kind: 'bad-answer', maybeDone: true }),
  busy: () => new ApiError({ kind: 'rate-limited', status: 429, retryAfter: 1 }),
  refused: () => new ApiError({ kind: 'invalid', status: 400, detail: 'Not that one' }),
  denied: () => new ApiError({ kind: 'unauthorized', status: 401, detail: 'Authorization Denied' }),
  offline: () => new ApiError({ kind: 'offline' }),
  'other profile': () => new ApiError({ kind: 'wrong-profile' }),
  'other profile after': () => new ApiError({ kind: 'wrong-profile' }),
  'session ended': () => new ApiError({ kind: 'session-ended' }),
}

/** Plays the given events one by one; after that, everything goes well. */
function worldOf(events: Event[]) {
  const arrived = new Map<string, number>()
  const disk: JobRow[] = []
  let controller = new AbortController()
  const wrongly: string[] = []
  let looks = 0

  async function step<Result>(work: () => Result): Promise<Result> {
    const event = events.shift() ?? 'ok'
    if (event === 'gone before') throw new Gone()
    if (event === 'paused before') {
      controller.abort()
      throw controller.signal.reason
    }
    // The answer came all the same.
    if (event === 'paused meanwhile') controller.abort()
    const failure = failures[event]?.()
    if (failure && !event.endsWith('after')) throw failure
    const result = work()
    if (event === 'gone after') throw new Gone()
    if (event === 'paused after') {
      controller.abort()
      throw controller.signal.reason
    }
    if (failure) throw failure
    return result
  }

  const work: RowWork = {
    run: ({ row }) => {
      if (disk.find(({ id }) => id === row.id)?.state !== 'sent') wrongly.push(`${row.id} was not kept as sent`)
      if (controller.signal.aborted) wrongly.push(`${row.id} left after the pause`)
      return step(() => {
        arrived.set(row.id, (arrived.get(row.id) ?? 0) + 1)
        return { state: 'done' as const }
      })
    },
    wasDone: ({ row }) => {
      looks += 1
      return step(() => arrived.has(row.id))
    },
  }
  /** Storing can only be interrupted by the end of the tab: the store answers no HTTP. */
  const storing = async (keep: () => void) => {
    const event = events[0]
    if (event !== 'gone before' && event !== 'gone after') return keep()
    events.shift()
    if (event === 'gone after') keep()
    throw new Gone()
  }
  const world: JobWorld = {
    interval: 10,
    wait: async () => {},
    keepRow: (_, index, row) => storing(() => void (disk[index] = row)),
  }
  const round = async () => {
    controller = new AbortController()
    try {
      return await runJob({ id: 'j', profile: 'p', rows: [...disk] }, work, world, controller.signal)
    } catch (error) {
      if (error instanceof Gone) return { ended: 'stopped' as const }
      throw error
    }
  }
  return { arrived, disk, round, wrongly, looks: () => looks }
}

const events = fc.array(
  fc.constantFrom<Event>(
    'ok',
    'ok',
    'gone before',
    'gone after',
    'lost before',
    'lost after',
    'timeout after',
    'broken before',
    'broken after',
    'busy',
    'refused',
    'denied',
    'offline',
    'other profile',
    'other profile after',
    'session ended',
    'paused before',
    'paused after',
    'paused meanwhile',
  ),
  { maxLength: 40 },
)

async function toTheEnd(given: Event[], count: number, retries: number) {
  const scene = worldOf([...given])
  for (let at = 0; at < count; at += 1) scene.disk.push({ id: `u${at}`, label: `User ${at}`, state: 'waiting' })
  for (let retry = 0; ; retry += 1) {
    for (let round = 0; (await scene.round()).ended !== 'finished'; round += 1)
      if (round > 200) throw new Error('endless')
    if (retry === retries) return scene
    scene.disk.splice(0, scene.disk.length, ...withFailuresWaiting(scene.disk))
  }
}

describe('each row of a job', () => {
  test('is written at most once, whatever fails and whenever the tab closes, also when failures are tried again', async () => {
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 2 }),
        async (given, count, retries) => {
          const { arrived, disk, wrongly } = await toTheEnd(given, count, retries)
          expect(wrongly).toEqual([])
          for (const { id, state, unsure } of disk) {
            expect(['done', 'failed']).toContain(state)
            expect(arrived.get(id) ?? 0).toBeLessThanOrEqual(1)
            if (state === 'done') expect(arrived.get(id)).toBe(1)
            if (state === 'failed' && !unsure) expect(arrived.has(id)).toBe(false)
          }
        },
      ),
      { numRuns: 3_000 },
    )
  }, 600_000)

  test('stays sent while its look-up is refused for now', async () => {
    const { arrived, disk } = await toTheEnd(['lost after', 'busy', 'gone before'], 1, 0)
    expect(disk[0]?.state).toBe('done')
    expect(arrived.get('u0')).toBe(1)
  })

  test('whose look-up is denied is reported as unknown, and is looked up before it is sent again', async () => {
    const once = await toTheEnd(['lost after', 'denied'], 1, 0)
    expect(once.disk[0]).toMatchObject({
      state: 'failed',
      unsure: true,
      message: expect.stringContaining('It is not known whether this was done'),
    })
    const again = await toTheEnd(['lost after', 'denied'], 1, 1)
    expect(again.disk[0]).toEqual({ id: 'u0', label: 'User 0', state: 'done' })
    expect(again.arrived.get('u0')).toBe(1)
  })

  test('that certainly did not leave waits, without a look-up; one that may have left is looked up', async () => {
    for (const event of ['offline', 'session ended', 'busy'] as const) {
      const { looks, disk } = await toTheEnd([event], 1, 0)
      expect([event, looks(), disk[0]?.state]).toEqual([event, 0, 'done'])
    }
    for (const event of ['other profile after', 'lost after'] as const) {
      const { looks, arrived } = await toTheEnd([event], 1, 0)
      expect([event, looks(), arrived.get('u0')]).toEqual([event, 1, 1])
    }
  })

  test('makes the job stop when its look-up is lost, too, instead of asking again and again', async () => {
    const scene = worldOf(['lost after', 'lost before'])
    scene.disk.push({ id: 'u0', label: 'User 0', state: 'waiting' })
    expect(await scene.round()).toMatchObject({ ended: 'stuck' })
    expect(scene.disk[0]?.state).toBe('sent')
    expect(scene.looks()).toBe(1)
  })
})
