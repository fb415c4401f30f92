import { expect, test } from 'vitest'
import { atMost } from './limit-concurrency.ts'

/** Work that goes on until the test ends it. */
function held(begun: string[], name: string) {
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  const work = async () => {
    begun.push(name)
    await done
    return name
  }
  return { work, end: () => end() }
}

test('only so many run at once and the rest wait; a failure frees its place, and aborted work is never begun', async () => {
  const run = atMost(2)
  const begun: string[] = []
  const [one, two] = [held(begun, 'one'), held(begun, 'two')]
  const abort = new AbortController()
  const failing = run(() => Promise.reject(new Error('no')))
  const first = run(one.work)
  const second = run(two.work)
  const aborted = run(() => Promise.resolve(begun.push('aborted')), abort.signal)
  const third = run(() => Promise.resolve('three'))
  abort.abort(new Error('given up'))
  await expect(failing).rejects.toThrow('no')
  expect(begun).toEqual(['one', 'two'])
  one.end()
  await expect(aborted).rejects.toThrow('given up')
  expect(await first).toBe('one')
  expect(await third).toBe('three')
  two.end()
  expect(await second).toBe('two')
  expect(begun).toEqual(['one', 'two'])
})

test('never more than the limit begin, even while none has ended', () => {
  const run = atMost(1)
  const begun: string[] = []
  void run(held(begun, 'one').work)
  void run(held(begun, 'two').work)
  expect(begun).toEqual(['one'])
})
