import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unlike } from './like-sample.ts'

test('anything is like itself, and a missing, empty or mistyped part is named', () => {
  const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const record = fc.dictionary(fc.string(), fc.oneof(plain, fc.dictionary(fc.string(), plain)))
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 3 }), (value, count) => {
      expect(unlike(value, { ...value, more: 1 })).toEqual([])
      expect(
        unlike(
          [value],
          Array.from({ length: count }, () => value),
        ),
      ).toEqual([])
    }),
  )
  expect(unlike({ a: [{ b: 1 }] }, { a: [{ b: 2 }, { b: '3' }, {}] })).toEqual([
    'result.a[1].b is a string, not a number',
    'result.a[2].b is missing',
  ])
  expect(unlike([1], [])).toEqual(['result is empty'])
  expect(unlike({ a: [1] }, { a: [] })).toEqual([])
  expect(unlike([1], {}, 'answer')).toEqual(['answer is no list'])
  expect(unlike('2026-01-01T00:00:00.000Z', new Date(0))).toEqual([])
  expect(unlike('text', new Date(NaN))).toEqual(['result is no date'])
  expect(unlike({ a: 'x' }, { a: null })).toEqual(['result.a is null, not a string'])
  expect(unlike({ a: null }, { a: 5 })).toEqual([])
})
