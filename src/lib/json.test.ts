import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isObject, own, sameValue } from './json.ts'

describe('sameValue', () => {
  test.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, undefined, false],
    [Number.NaN, Number.NaN, true],
    [{ constructor: 1 }, {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same)
    expect(sameValue(b, a)).toBe(same)
  })

  it('a value equals its copy, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          isObject(part) ? Object.fromEntries(Object.entries(part).toReversed()) : part,
        )
        return sameValue(value, turned) && sameValue(value, structuredClone(value))
      }),
    )
  })
})

test('reads only the keys of the object itself, never inherited ones', () => {
  expect(own({}, 'constructor')).toBeUndefined()
  expect(own({ constructor: 'mine' }, 'constructor')).toBe('mine')
  expect([isObject(null), isObject([]), isObject({}), isObject('{}')]).toEqual([false, false, true, false])
})
