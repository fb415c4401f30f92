import fc from 'fast-check'
import { UNSAFE_createMemoryHistory as createMemoryHistory, NavigationType, type Location, type To } from 'react-router'
import { expect, test } from 'vitest'
import { guardHistory, type HeldMove, type PlainHistory } from './guarded-history.ts'

/** A history like a browser's: a step back or forward happens first, and is told afterwards. */
function browserLike() {
  const entries = createMemoryHistory({ initialEntries: ['/start'] })
  const queue: number[] = []
  let tell: Parameters<PlainHistory['listen']>[0] = () => {}
  const history: PlainHistory = {
    get location() {
      return entries.location
    },
    createHref: (to: To) => (typeof to === 'string' ? to : (to.pathname ?? '')),
    push: (to, state) => entries.push(to, state),
    replace: (to, state) => entries.replace(to, state),
    go: (delta) => void queue.push(delta),
    listen: (moved) => {
      tell = moved
      return () => {}
    },
  }
  const settle = () => {
    for (let delta = queue.shift(); delta !== undefined; delta = queue.shift()) {
      const before = entries.index
      entries.go(delta)
      const gone = entries.index - before
      if (gone !== 0) tell({ action: NavigationType.Pop, location: entries.location, delta: gone })
    }
  }
  return { history, settle, index: () => entries.index, at: (): Location => entries.location }
}

const steps = fc.array(
  fc.record({
    act: fc.oneof(
      fc.constantFrom({ push: '/a' }, { push: '/b' }, { replace: '/c' }),
      fc.integer({ min: -3, max: 3 }).map((go) => ({ go })),
    ),
    answer: fc.constantFrom('free', 'stay', 'leave', 'leave at once'),
  }),
  { maxLength: 12 },
)

test('a step that is held happens once it may, or not at all; what is told is where the browser is', () => {
  fc.assert(
    fc.property(steps, (walk) => {
      const plain = browserLike()
      const guarded = browserLike()
      const history = guardHistory(guarded.history)
      const told: string[] = []
      history.listen(({ location }) => told.push(location.key))
      let answer = 'free'
      let held: HeldMove | undefined
      history.guard({
        asks: () => answer !== 'free',
        hold: (move) => {
          held = move
          if (answer === 'leave at once') move.proceed()
        },
      })
      for (const step of walk) {
        answer = step.answer
        held = undefined
        const before = guarded.index()
        const act = (target: PlainHistory | typeof history) => {
          if ('push' in step.act) target.push(step.act.push)
          else if ('replace' in step.act) target.replace(step.act.replace)
          else target.go(step.act.go)
        }
        act(history)
        guarded.settle()
        const waiting = held as HeldMove | undefined
        if (answer === 'stay' && waiting !== undefined) {
          expect(guarded.index(), 'a held step is taken back').toBe(before)
          continue
        }
        if (answer === 'leave') waiting?.proceed()
        guarded.settle()
        act(plain.history)
        plain.settle()
        expect(guarded.index()).toBe(plain.index())
        expect(guarded.at().pathname).toBe(plain.at().pathname)
        expect(history.current().location.key).toBe(guarded.at().key)
        if (told.length > 0) expect(told.at(-1)).toBe(guarded.at().key)
      }
    }),
  )
})

test('a navigation says whether the window keeps its place, and who listens hears of it before and after', () => {
  const { history: plain } = browserLike()
  const history = guardHistory(plain)
  const heard: string[] = []
  const stop = history.listen(
    ({ location, keepsScroll }) => heard.push(`at ${location.pathname}, ${keepsScroll ? 'kept' : 'top'}`),
    ({ location }) => heard.push(`leaves ${location.pathname}`),
  )
  history.push('/a', undefined, { preventScrollReset: true })
  history.replace({ pathname: '/b' })
  stop()
  history.push('/c')
  expect(heard).toEqual(['leaves /start', 'at /a, kept', 'leaves /a', 'at /b, top'])
})
