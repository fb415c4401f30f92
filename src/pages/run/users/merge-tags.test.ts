import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../api/primitives.ts'
import { mergeTags } from './merge-tags.ts'

const tag = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.constantFrom('1', '2') })
const tags = fc.array(tag, { maxLength: 6 })
const sorted = (list: readonly Tag[]) => list.map(({ key, value }) => `${key}=${value}`).sort()

describe('mergeTags', () => {
  it('is what the person typed when nobody else wrote', () => {
    fc.assert(
      fc.property(tags, tags, (base, mine) => {
        expect(mergeTags(base, mine, base)).toEqual(mine)
      }),
    )
  })
  it('is what is stored when the person changed nothing', () => {
    fc.assert(
      fc.property(tags, tags, (base, stored) => {
        expect(sorted(mergeTags(base, base, stored))).toEqual(sorted(stored))
      }),
    )
  })
  it('keeps what the other person added and drops what they removed', () => {
    const base = [
      { key: 'site', value: 'recife' },
      { key: 'role', value: 'operator' },
    ]
    const mine = [...base, { key: 'shift', value: 'night' }]
    const stored = [
      { key: 'role', value: 'operator' },
      { key: 'level', value: '2' },
    ]
    expect(sorted(mergeTags(base, mine, stored))).toEqual(['level=2', 'role=operator', 'shift=night'])
  })
  it('adds a tag once when both added it, and can end with none', () => {
    expect(mergeTags([], [{ key: 'a', value: '1' }], [{ key: 'a', value: '1' }])).toEqual([{ key: 'a', value: '1' }])
    expect(mergeTags([{ key: 'a', value: '1' }], [], [{ key: 'a', value: '1' }])).toEqual([])
  })
})
