import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchingOptions, withValues } from './filter-options.ts'

const options = ['América/São_Paulo', 'Europe/Zürich', 'UTC'].map((label) => ({ value: label, label }))

test('finds regardless of case and accents', () => {
  expect(matchingOptions(options, ' sao').map(({ value }) => value)).toEqual(['América/São_Paulo'])
  expect(matchingOptions(options, 'ZURICH')).toHaveLength(1)
  expect(matchingOptions(options, '')).toEqual(options)
})

test('every active value is offered exactly once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string()), (known, value) => {
      const offered = withValues(
        known.map((each) => ({ value: each, label: each })),
        value,
      ).map((option) => option.value)
      expect(new Set(offered).size).toBe(offered.length)
      for (const each of value) expect(offered).toContain(each)
    }),
  )
})
