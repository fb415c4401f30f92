import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tag } from '#api/http/wire-fields.ts'
import { changeTags, deletionProtection, hasChange } from './tag-changes.ts'

const tag = fc.record({ key: fc.constantFrom('site', 'role', 'x'), value: fc.constantFrom('a', 'b', '') })
const removal = fc.record({
  key: fc.constantFrom('site', 'role', 'x'),
  value: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
})
const changes = fc.record({ add: fc.array(tag, { maxLength: 3 }), remove: fc.array(removal, { maxLength: 3 }) })

test('a repeated change is made once, and touches nothing it does not name', () => {
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 6 }), changes, (tags, given) => {
      const after = changeTags(tags, given)
      expect(changeTags(after, given)).toEqual(after)
      expect(hasChange(after, given)).toBe(false)
      for (const added of given.add) expect(after).toContainEqual(added)
      const untouched = (list: readonly Tag[]) =>
        list.filter(({ key }) => ![...given.add, ...given.remove].some((one) => one.key === key))
      expect(untouched(after)).toEqual(untouched(tags))
    }),
  )
})

test('a removal without a value removes every tag of the key, one with a value only that', () => {
  const tags = [
    { key: 'site', value: 'a' },
    { key: 'site', value: 'b' },
  ]
  expect(changeTags(tags, { add: [], remove: [{ key: 'site' }] })).toEqual([])
  expect(changeTags(tags, { add: [], remove: [{ key: 'site', value: 'a' }] })).toEqual([{ key: 'site', value: 'b' }])
  expect(changeTags(tags, { add: [{ key: 'site', value: 'c' }], remove: [{ key: 'site' }] })).toEqual([
    { key: 'site', value: 'c' },
  ])
})

test('both spellings protect, an empty reason too', () => {
  expect(deletionProtection([{ key: '_deletion_protection', value: '' }])).toBe('')
  expect(deletionProtection([{ key: '_delete_protection_', value: 'no' }])).toBe('no')
  expect(deletionProtection([{ key: 'delete_protection', value: 'no' }])).toBeUndefined()
})

test('replacing a tag counts as a change, and so does removing the last one', () => {
  const [a, b] = [
    { key: 'site', value: 'a' },
    { key: 'site', value: 'b' },
  ]
  expect(hasChange([a], { add: [b], remove: [a] })).toBe(true)
  expect(hasChange([a, b], { add: [], remove: [b] })).toBe(true)
  expect(hasChange([a, b], { add: [b], remove: [] })).toBe(false)
})
