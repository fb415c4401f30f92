import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { isBetweenTabs } from './protocol.ts'
import { joinTabs, type TabsOptions } from './tabs.ts'

afterEach(() => vi.unstubAllGlobals())

const world = { storage: 'opfs', born: 'a', began: 'kept' }
const request = { method: 'GET', url: 'https://emulator.invalid/info', headers: [], body: null }
const response = { status: 200, headers: [], body: '{}' }

it('reads messages of this version, and rejects every other shape', () => {
  const said = [
    { kind: 'who' },
    { kind: 'leader', world },
    { kind: 'request', id: '1', request },
    { kind: 'response', id: '1', response },
    { kind: 'response', id: '1', response: { ...response, body: new ArrayBuffer(2) } },
    { kind: 'failure', id: '1' },
  ]
  expect(said.map(isBetweenTabs)).toEqual(said.map(() => true))
  const odd = [
    null,
    'who',
    [],
    {},
    { kind: 'leader' },
    { kind: 'leader', world: { born: 1 } },
    { kind: 'request', id: '1' },
    { kind: 'request', id: 1, request },
    { kind: 'request', id: '1', request: { ...request, headers: 'none' } },
    { kind: 'response', id: '1', response: { ...response, body: 7 } },
    { kind: 'hand-over', id: '1', request },
  ]
  expect(odd.map(isBetweenTabs)).toEqual(odd.map(() => false))
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(isBetweenTabs(junk)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

it('messages of another version break nothing, and the right answer is still received', async () => {
  let hear: ((event: { data: unknown }) => void) | undefined
  const sent: { kind: string; id?: string }[] = []
  class TestChannel {
    addEventListener(_: string, listener: (event: { data: unknown }) => void) {
      hear = listener
    }
    postMessage(message: { kind: string; id?: string }) {
      sent.push(message)
    }
  }
  vi.stubGlobal('BroadcastChannel', TestChannel)
  // Another tab leads for as long as the test lasts.
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } })
  const notices: unknown[] = []
  const send = joinTabs({
    name: 'test',
    open: () => Promise.reject(new Error('another tab leads')),
    onNotice: (notice) => notices.push(notice),
  })
  const answer = send('one', { method: 'GET', url: 'https://emulator.invalid/info', headers: [], body: null })
  const odd = [null, undefined, 7, { kind: 'leader', world: null }, { kind: 'response', id: 'one', response: 'later' }]
  for (const data of odd) expect(() => hear?.({ data })).not.toThrow()
  expect(notices).toEqual([])
  hear?.({ data: { kind: 'response', id: 'one', response } })
  expect(await answer).toEqual(response)
  expect(sent.map(({ kind }) => kind)).toEqual(['who', 'request'])
})

const refusal = () => new DOMException('Access is denied in this context', 'SecurityError')

it.each([
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
])('where locks are %s a tab has an emulator of its own, opened once, that answers', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator)
  const handled: string[] = []
  const notices: unknown[] = []
  const open = vi.fn<TabsOptions['open']>(() =>
    Promise.resolve({
      world: () => ({ storage: 'memory' as const, born: 'a', began: 'made' as const }),
      handle: (id: string) => {
        handled.push(id)
        return Promise.resolve(response)
      },
      close: () => {},
    }),
  )
  const send = joinTabs({ name: 'test', open, onNotice: (notice) => notices.push(notice) })
  const answers = await Promise.all(['one', 'two'].map((id) => send(id, { ...request, headers: [] })))
  expect(answers).toEqual([response, response])
  // What waits while the emulator opens may be handed over twice: a leader does each id once.
  expect([...new Set(handled)].toSorted()).toEqual(['one', 'two'])
  expect(open).toHaveBeenCalledTimes(1)
  expect(notices).toEqual([{ kind: 'world', world: { storage: 'memory', born: 'a', began: 'made' } }])
})
