import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTuple, guessChoice, isCut, isOpen, matchWord, readChoice, writeChoice, type Choice } from './tuple.ts'

const text = fc.string({ maxLength: 6 })
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant<Choice>({ by: 'any' }),
  text.map((id): Choice => ({ by: 'id', id })),
  fc.tuple(text, text).map(([key, value]): Choice => ({ by: 'tag', key, value })),
  text.map((key): Choice => ({ by: 'tag-match', key })),
  text.map((prefix): Choice => ({ by: 'path', prefix })),
)

test('a written tuple reads as it was meant', () => {
  fc.assert(
    fc.property(choice, (one) => {
      const tuple = writeChoice('device', one)
      expect(readChoice(tuple)).toEqual(one)
      expect([tuple[0], isCut(tuple), guessChoice(tuple)]).toEqual(['device', false, undefined])
    }),
  )
})

test('a longer tuple is cut to five elements, and may then have an effect', () => {
  expect(readChoice(['device', 'tag.key', 'site', 'tag.value', 'north', 'x'])).toEqual({
    by: 'tag',
    key: 'site',
    value: 'north',
  })
  expect(isCut(['device', 'tag.key', 'site', 'tag.value', 'north', 'x'])).toBe(true)
  expect(readChoice(['device', 'id', 'a', 'b', 'c', 'd'])).toBeUndefined()
})

test.each<[string[], Choice | undefined]>([
  [['run_user', 'tag.key', 'role', 'tag_value', 'viewer'], { by: 'tag', key: 'role', value: 'viewer' }],
  [['run_user', 'tag_key', 'role', 'tag_value', 'viewer'], { by: 'tag', key: 'role', value: 'viewer' }],
  [['run_user', 'tag.key', 'role', 'viewer'], { by: 'tag', key: 'role', value: 'viewer' }],
  [['run_user', 'role', 'viewer'], { by: 'tag', key: 'role', value: 'viewer' }],
  [['run_user', 'tag.match', 'site'], { by: 'tag-match', key: 'site' }],
  [['run_user', 'tag.key', 'site'], { by: 'tag-match', key: 'site' }],
  [['run_user', 'site'], { by: 'tag-match', key: 'site' }],
  [['device', 'ID', 'd1'], { by: 'id', id: 'd1' }],
  [['file', 'Path', '/x'], { by: 'path', prefix: '/x' }],
  [['run_user', 'id'], undefined],
  [['run_user'], undefined],
  [[], undefined],
])('%j was meant as %j', (tuple, meant) => {
  expect(guessChoice(tuple)).toEqual(meant)
})

test('only lists of texts are tuples; a kind of choice has a word in the catalogue', () => {
  expect([asTuple(['a', 1]), asTuple('device'), asTuple(['device'])]).toEqual([undefined, undefined, ['device']])
  expect([matchWord({ by: 'tag-match', key: 'k' }), matchWord({ by: 'any' })]).toEqual(['tag_match', 'any'])
})

test('a choice is open while a part of it is not filled in', () => {
  const open = [
    ['d', 'id', ''],
    ['d', 'tag.key', '', 'tag.value', 'x'],
    ['d', 'tag_match', ''],
    ['d', 'path', ''],
  ]
  const closed = [['d'], ['d', 'id', 'x'], ['d', 'tag.key', 'k', 'tag.value', ''], ['d', 'tag_match', 'k']]
  const told = (tuples: string[][]) => tuples.map((tuple) => isOpen(readChoice(tuple) ?? { by: 'any' }))
  expect([told(open), told(closed)]).toEqual([
    [true, true, true, true],
    [false, false, false, false],
  ])
})
