import { expect, test } from 'vitest'
import { namesOf } from './audit-names.ts'

test('an id that was asked for and did not come back is gone', () => {
  expect(
    namesOf(
      ['a', 'b', 'c'],
      [
        { id: 'a', name: 'Pump' },
        { id: 'c', label: 'Plant' },
      ],
    ),
  ).toEqual({
    a: 'Pump',
    b: null,
    c: 'Plant',
  })
})

test('nothing is called gone when the server ignored the ids that were asked for', () => {
  expect(
    namesOf(
      ['a', 'b'],
      [
        { id: 'a', name: '' },
        { id: 'z', name: 'Other' },
      ],
    ),
  ).toEqual({ a: 'a', z: 'Other' })
})
