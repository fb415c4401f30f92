import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { AuditAnswer, AuditEvent } from '#api/audit-log.ts'
import { AuditSearchError } from '#api/audit-search-error.ts'
import type { AuditWindow } from '#api/audit-log.ts'
import { ApiError } from '#api/http/errors.ts'
import { extendedBy, readAudit, unreadAudit, type AuditReading } from './read-entries.ts'

const day = 86_400_000
const start = Date.parse('2026-03-01T00:00:00.000Z')
const range = { from: start, to: start + 30 * day }

const eventAt = (at: number, message = 'Device edited'): AuditEvent => ({
  resourceName: 'device',
  resourceID: 'device-1',
  message,
  who: 'account-1',
  date: new Date(at).toISOString(),
})

interface Server {
  events: readonly AuditEvent[]
  /** Whether entries at the ends of a search belong to it. */
  first: boolean
  last: boolean
  newestFirst: boolean
  honest: boolean
}

/** A possible server: no source says which ends it includes, or which events a cut answer holds (contract 5.8). */
function answerOf({ events, first, last, newestFirst, honest }: Server, { from, to }: AuditWindow): AuditAnswer {
  // The search begins a millisecond before its window.
  const asked = { from: from - 1, to }
  const inside = events.filter(({ date }) => {
    const at = Date.parse(date ?? '')
    return (first ? at >= asked.from : at > asked.from) && (last ? at <= asked.to : at < asked.to)
  })
  const ordered = inside.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const given = (newestFirst ? ordered.toReversed() : ordered).slice(0, 500)
  return { events: given, matched: honest ? inside.length : given.length, scanned: inside.length }
}

const dates = (reading: AuditReading) => reading.entries.map(({ event }) => event.date)
const never = new AbortController().signal

afterEach(() => vi.useRealTimers())

test('gives every event of the span once, newest first, whatever ends the server includes and however it cuts', async () => {
  const edges = [
    range.from,
    range.from + 1,
    range.to - 1,
    range.to,
    range.from - 1,
    ...[6, 12, 18, 24].map((n) => start + n * day),
  ]
  const moment = fc.oneof(fc.integer({ min: range.from - day, max: range.to + day }), fc.constantFrom(...edges))
  const busy = fc.tuple(fc.constantFrom(...edges.slice(0, 3)), fc.integer({ min: 0, max: 480 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(moment, { maxLength: 60 }),
      fc.array(busy, { maxLength: 3 }),
      fc.record({ first: fc.boolean(), last: fc.boolean(), newestFirst: fc.boolean(), honest: fc.boolean() }),
      async (moments, crowds, manners) => {
        const crowded = crowds.flatMap(([around, count]) => Array.from({ length: count }, (_, at) => around + (at % 7)))
        const events = [...moments, ...crowded].map((at) => eventAt(at))
        const reading = await readAudit(
          unreadAudit(range),
          { ask: (window) => Promise.resolve(answerOf({ events, ...manners }, window)), onProgress: () => {} },
          never,
        )
        const wanted = events
          .map(({ date }) => date ?? '')
          .filter((date) => Date.parse(date) >= range.from && Date.parse(date) < range.to)
          .toSorted()
          .toReversed()
        expect(dates(reading)).toEqual(wanted)
        expect(new Set(reading.entries.map(({ key }) => key)).size).toBe(reading.entries.length)
        expect(reading.covered).toBe(reading.total)
        expect(reading.missing).toBe(0)
      },
    ),
    { numRuns: 40 },
  )
})

test('two equal events in the same millisecond both count; one between two windows counts once', async () => {
  const edge = start + 24 * day
  const events = [eventAt(edge), eventAt(edge), eventAt(edge - 1)]
  const server = { events, first: true, last: true, newestFirst: true, honest: true }
  const reading = await readAudit(
    unreadAudit(range),
    { ask: (window) => Promise.resolve(answerOf(server, window)), onProgress: () => {} },
    never,
  )
  expect(dates(reading)).toEqual(events.map(({ date }) => date))
})

test('continues from the last progress after a failure, and asks for nothing twice', async () => {
  const asked: number[] = []
  let broken = true
  let told = unreadAudit(range)
  const options = {
    ask: (window: AuditWindow) => {
      if (asked.length === 2 && broken) throw new ApiError({ kind: 'unreachable' })
      asked.push(window.from)
      return Promise.resolve({ events: [eventAt(window.from)], matched: 1, scanned: 4 })
    },
    onProgress: (reading: AuditReading) => (told = reading),
  }
  await expect(readAudit(told, options, never)).rejects.toThrow(ApiError)
  expect(told.entries).toHaveLength(2)
  broken = false
  const reading = await readAudit(told, options, never)
  expect(asked).toEqual([...new Set(asked)])
  expect(dates(reading)).toEqual(asked.map((at) => new Date(at).toISOString()))
  expect(reading.scanned).toBe(4 * asked.length)
})

test('after a timeout the window is read in halves', async () => {
  const asked: AuditWindow[] = []
  let told = unreadAudit({ from: 0, to: 1_000 })
  const options = {
    ask: (window: AuditWindow) => {
      asked.push({ from: window.from, to: window.to })
      if (asked.length === 1) throw new AuditSearchError('Timeout')
      return Promise.resolve({ events: [], matched: 0, scanned: 0 })
    },
    onProgress: (reading: AuditReading) => (told = reading),
  }
  await expect(readAudit(told, options, never)).rejects.toThrow('took too long')
  await readAudit(told, options, never)
  expect(asked).toEqual([
    { from: 0, to: 1_000 },
    { from: 500, to: 1_000 },
    { from: 0, to: 500 },
  ])
})

test('waits for a rate limit to pass, and gives up on one that does not end', async () => {
  vi.useFakeTimers()
  let refusals = 3
  const options = {
    ask: () => {
      refusals -= 1
      if (refusals >= 0) throw new ApiError({ kind: 'rate-limited', retryAfter: 8 })
      return Promise.resolve({ events: [], matched: 0, scanned: 0 })
    },
    onProgress: () => {},
  }
  const reading = readAudit(unreadAudit({ from: 0, to: 10 }), options, never)
  await vi.advanceTimersByTimeAsync(3 * 8_000)
  expect((await reading).covered).toBe(10)
  refusals = 100
  const failed = readAudit(unreadAudit({ from: 0, to: 10 }), options, never).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failed).toBeInstanceOf(ApiError)
})

test('a server that counts more events than it gives is believed twice, and the missing ones are reported', async () => {
  let asks = 0
  const ask = () => {
    asks += 1
    return Promise.resolve({ events: [], matched: 1, scanned: 1 })
  }
  const reading = await readAudit(unreadAudit({ from: 0, to: 1_000 }), { ask, onProgress: () => {} }, never)
  expect(asks).toBeLessThan(20)
  expect(reading.missing).toBeGreaterThan(0)
})

test('an older span is read next, and an event without a date is kept', async () => {
  const ask = (window: AuditWindow) =>
    Promise.resolve({
      events: [{ ...eventAt(window.from), date: null }, eventAt(window.from)],
      matched: 2,
      scanned: 2,
    })
  const first = await readAudit(unreadAudit({ from: 500, to: 1_000 }), { ask, onProgress: () => {} }, never)
  const more = await readAudit(extendedBy(first, { from: 0, to: 500 }), { ask, onProgress: () => {} }, never)
  expect(more.entries.map(({ at }) => at)).toEqual([500, null, 0, null])
  expect(more.covered).toBe(1_000)
})

test('stops between two windows when aborted', async () => {
  const controller = new AbortController()
  const ask = () => {
    controller.abort()
    return Promise.resolve({ events: [], matched: 0, scanned: 0 })
  }
  await expect(readAudit(unreadAudit(range), { ask, onProgress: () => {} }, controller.signal)).rejects.toThrow(
    /abort/i,
  )
})
