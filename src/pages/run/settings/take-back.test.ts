import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settingDifferences } from './describe-settings.ts'
import { takeBack } from './take-back.ts'

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const row = fc.record({ text: fc.constantFrom('Home', 'Users', 'Plant', 'Help'), color: leaf })
const settings = fc.record({
  name: leaf,
  sidebar_buttons: fc.array(row, { maxLength: 5 }),
  theme: fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf),
})

describe('reverting one row of the review', () => {
  it('reverting all rows, one by one from the last, gives the saved settings', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const differences = settingDifferences(before, after)
        expect(differences.toReversed().reduce<unknown>(takeBack, after)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  it('reverts one row, and keeps every other', () => {
    fc.assert(
      fc.property(settings, settings, fc.nat(), (before, after, pick) => {
        const differences = settingDifferences(before, after).filter(({ path }) => path[0] !== 'sidebar_buttons')
        const one = differences[pick % Math.max(1, differences.length)]
        if (!one) return
        const left = settingDifferences(before, takeBack(after, one)).filter(
          ({ path }) => path[0] !== 'sidebar_buttons',
        )
        expect(left).toEqual(differences.filter((difference) => difference !== one))
      }),
      { numRuns: 500 },
    )
  })
})
