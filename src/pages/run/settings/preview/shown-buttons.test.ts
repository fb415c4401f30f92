import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownButtons } from './shown-buttons.ts'

const link = (text: string, rest: object = {}) => ({ text, type: 'dashboard', value: 'x', href: text, ...rest })
const texts = (lines: ReturnType<typeof shownButtons>) => lines.map((line) => line.map(({ text }) => text))
const operators = {
  conditions: [
    { tag_key: 'role', tag_value: 'operator' },
    { tag_key: 'role', tag_value: 'chief' },
  ],
}

test('a line has at most three buttons, and a new one begins where a button asks for it', () => {
  const buttons = ['a', 'b', 'c', 'd'].map((text) => link(text))
  expect(texts(shownButtons(buttons, []))).toEqual([['a', 'b', 'c'], ['d']])
  expect(texts(shownButtons([link('a'), link('b', { isInNewLine: true }), link('c')], []))).toEqual([['a'], ['b', 'c']])
})

test('one matching condition is enough, no condition hides nothing, and everybody’s view marks conditional buttons', () => {
  const buttons = [link('all'), link('some', operators), link('empty', { conditions: [] })]
  expect(texts(shownButtons(buttons, []))).toEqual([['all', 'empty']])
  expect(texts(shownButtons(buttons, [{ key: 'role', value: 'chief' }]))).toEqual([['all', 'some', 'empty']])
  expect(texts(shownButtons(buttons, [{ key: 'Role', value: 'chief' }]))).toEqual([['all', 'empty']])
  expect(shownButtons(buttons, undefined)[0]?.map(({ forSome }) => forSome)).toEqual([false, true, false])
})

test('a hidden button does not move the others to another line', () => {
  const buttons = [link('a'), link('hidden', { ...operators, isInNewLine: true }), link('b')]
  expect(texts(shownButtons(buttons, []))).toEqual([['a'], ['b']])
})

test('disabled buttons are hidden; the portal’s own are shown although they have no type', () => {
  const buttons = [
    { text: 'Home', type: '', href: '/' },
    { text: 'Users', type: '', href: 'users' },
    { text: 'Off', type: '', href: 'plant', value: '1' },
    { text: 'New', type: '' },
  ]
  expect(texts(shownButtons(buttons, []))).toEqual([['Home', 'Users']])
})

test('whatever the list holds, lines have one to three buttons of text, and tags never show more than everybody’s view', () => {
  const tag = fc.record({ key: fc.constantFrom('a', 'b'), value: fc.constantFrom('1', '2') })
  const button = fc.oneof(
    fc.anything(),
    fc.record({
      text: fc.anything(),
      type: fc.constantFrom('', 'dashboard', 'odd'),
      href: fc.constantFrom('/', 'x'),
      isInNewLine: fc.anything(),
      conditions: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ tag_key: fc.constantFrom('a', 'b'), tag_value: fc.constantFrom('1', '2') })),
      ),
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(button)), fc.array(tag), (buttons, tags) => {
      const lines = shownButtons(buttons, tags)
      for (const line of lines) {
        expect(line.length).toBeGreaterThan(0)
        expect(line.length).toBeLessThanOrEqual(3)
        for (const { text } of line) expect(typeof text).toBe('string')
      }
      expect(lines.flat().length).toBeLessThanOrEqual(shownButtons(buttons, undefined).flat().length)
    }),
  )
})
