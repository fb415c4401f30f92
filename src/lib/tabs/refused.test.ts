import { afterEach, expect, test, vi } from 'vitest'
import { openChannel } from './open-channel.ts'
import { withLock } from './with-lock.ts'

afterEach(() => vi.unstubAllGlobals())

const refusal = () => Object.assign(new Error('Access is denied in this context'), { name: 'SecurityError' })
const signal = () => new AbortController().signal

test.each([
  ['absent', undefined],
  [
    'refused',
    function refuse() {
      throw refusal()
    },
  ],
])('a channel that is %s is undefined', (_, made) => {
  vi.stubGlobal('BroadcastChannel', made)
  expect(openChannel('any')).toBeUndefined()
})

test.each([
  ['absent', {}],
  ['refused', { locks: { request: () => Promise.reject(refusal()) } }],
  [
    'refused at once',
    {
      locks: {
        request() {
          throw refusal()
        },
      },
    },
  ],
])('work still runs, and once, where locks are %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator)
  const run = vi.fn<() => Promise<void>>(() => Promise.resolve())
  await withLock('any', signal(), run)
  expect(run).toHaveBeenCalledTimes(1)
})

test('work that fails under its lock is not run again, and aborted work is not run', async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, __: object, run: () => unknown) => run() } })
  const failing = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('broken')))
  await expect(withLock('any', signal(), failing)).rejects.toThrow('broken')
  expect(failing).toHaveBeenCalledTimes(1)
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('called off')) } })
  const never = vi.fn<() => Promise<void>>(() => Promise.resolve())
  await expect(withLock('any', AbortSignal.abort(), never)).rejects.toThrow('called off')
  expect(never).not.toHaveBeenCalled()
})
