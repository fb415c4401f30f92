import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type WorkerQuestion, type FromWorker, WorkerAsker } from './worker-asker.ts'

/** Stands for a worker of the browser; the test says what it answers. */
class TestWorker extends EventTarget {
  readonly asked: string[] = []
  ended = false
  postMessage(question: string) {
    this.asked.push(question)
  }
  terminate() {
    this.ended = true
  }
  say(data: FromWorker<string>) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const workers: TestWorker[] = []
const seen: WorkerQuestion<string>[] = []

function makeAsker() {
  return new WorkerAsker<string, string>({
    start: () => {
      const worker = new TestWorker()
      workers.push(worker)
      // The part of a worker that the asker uses.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return worker as unknown as Worker
    },
    patience: 1_000,
    onChange: (asked) => seen.push(asked),
  })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  workers.length = 0
  seen.length = 0
})

describe('work that can be stopped', () => {
  it('asks once the code is loaded, and reports the answer', () => {
    const asker = makeAsker()
    asker.ask('one')
    vi.advanceTimersByTime(60_000)
    expect(workers[0]?.asked).toEqual([])
    workers[0]?.say({ kind: 'ready' })
    workers[0]?.say({ kind: 'answer', answer: 'first' })
    expect(workers[0]?.asked).toEqual(['one'])
    expect(seen).toEqual([{ state: 'waiting' }, { state: 'answered', answer: 'first' }])
  })

  it('keeps only the newest of several questions, and reports no outdated answer', () => {
    const asker = makeAsker()
    asker.ask('a')
    workers[0]?.say({ kind: 'ready' })
    asker.ask('ab')
    asker.ask('abc')
    workers[0]?.say({ kind: 'answer', answer: 'A' })
    workers[0]?.say({ kind: 'answer', answer: 'ABC' })
    expect(workers[0]?.asked).toEqual(['a', 'abc'])
    expect(seen).toEqual([{ state: 'waiting' }, { state: 'answered', answer: 'ABC' }])
  })

  it('stops a worker that takes too long; the next question gets another one', () => {
    const asker = makeAsker()
    asker.ask('slow')
    workers[0]?.say({ kind: 'ready' })
    vi.advanceTimersByTime(1_000)
    expect(workers[0]?.ended).toBe(true)
    expect(seen.at(-1)).toEqual({ state: 'too-slow' })
    workers[0]?.say({ kind: 'answer', answer: 'too late' })
    expect(seen.at(-1)).toEqual({ state: 'too-slow' })
    asker.ask('quick')
    workers[1]?.say({ kind: 'ready' })
    workers[1]?.say({ kind: 'answer', answer: 'done' })
    expect(seen.at(-1)).toEqual({ state: 'answered', answer: 'done' })
  })

  it('continues with the last typed text after it had to stop', () => {
    const asker = makeAsker()
    asker.ask('slow')
    workers[0]?.say({ kind: 'ready' })
    asker.ask('mended')
    vi.advanceTimersByTime(1_000)
    workers[1]?.say({ kind: 'ready' })
    expect(workers[1]?.asked).toEqual(['mended'])
  })

  it('reports that a worker failed, and starts another for the next question', () => {
    const asker = makeAsker()
    asker.ask('one')
    workers[0]?.dispatchEvent(new Event('error', { cancelable: true }))
    expect(seen.at(-1)).toEqual({ state: 'failed' })
    asker.ask('two')
    expect(workers).toHaveLength(2)
    asker.close()
    expect(workers[1]?.ended).toBe(true)
  })
})
