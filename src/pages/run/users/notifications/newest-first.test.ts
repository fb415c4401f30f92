import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestFirst } from './newest-first.ts'

test('sorts newest first, puts those without a date last, and loses none', () => {
  const date = fc.oneof(
    fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    fc.constantFrom(null, undefined, 'yesterday'),
  )
  fc.assert(
    fc.property(fc.array(fc.record({ created_at: date })), (list) => {
      const sorted = newestFirst(list)
      expect(new Set(sorted)).toEqual(new Set(list))
      const times = sorted.map(({ created_at }) => Date.parse(created_at ?? ''))
      const known = times.filter((at) => !Number.isNaN(at))
      expect(known).toEqual(known.toSorted((one, other) => other - one))
      expect(times.slice(0, known.length)).toEqual(known)
    }),
  )
})
