// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDwell } from './use-dwell.ts'

const root = createRoot(document.body.appendChild(document.createElement('div')))
const given: { dwell?: ReturnType<typeof useDwell> } = {}

function Place({ to }: { to: (dwell: ReturnType<typeof useDwell>) => void }) {
  to(useDwell())
  return null
}

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  await act(async () => root.render(<Place to={(dwell) => Object.assign(given, { dwell })} />))
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const move = () => window.dispatchEvent(new Event('pointermove'))
const rest = () => vi.advanceTimersByTime(1_000)
const counted = () => vi.fn<() => void>()

test('a pointer that arrives and rests is meant, and the focus is without a move', () => {
  const pointed = counted()
  given.dwell?.start(pointed, 'pointer')
  move()
  rest()
  expect(pointed).toHaveBeenCalledTimes(1)
  const focused = counted()
  given.dwell?.start(focused, 'focus')
  rest()
  expect(focused).toHaveBeenCalledTimes(1)
})

test('a page that is drawn under a pointer that stands still is not meant, until the pointer moves', () => {
  const pointed = counted()
  given.dwell?.start(pointed, 'pointer')
  rest()
  expect(pointed).not.toHaveBeenCalled()
  move()
  rest()
  expect(pointed).toHaveBeenCalledTimes(1)
  move()
  rest()
  expect(pointed).toHaveBeenCalledTimes(1)
})

test('leaving, scrolling and another start call it off', async () => {
  const first = counted()
  for (const off of [() => given.dwell?.cancel(), () => window.dispatchEvent(new Event('scroll'))]) {
    given.dwell?.start(first, 'pointer')
    move()
    off()
    rest()
    move()
    rest()
  }
  const second = counted()
  given.dwell?.start(first, 'pointer')
  move()
  given.dwell?.start(second, 'pointer')
  move()
  rest()
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledTimes(1)
})
