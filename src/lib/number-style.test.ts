import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatNumber, readNumberStyle } from './number-style.ts'

it('gives two different separators, whatever is stored (regression class R8)', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (decimal, thousand) => {
      const style = readNumberStyle(decimal, thousand)
      expect([style.decimal, style.thousand].toSorted()).toEqual([',', '.'])
    }),
  )
  expect(readNumberStyle(',', ',')).toEqual({ decimal: ',', thousand: '.' })
  expect(readNumberStyle('.', '.')).toEqual({ decimal: '.', thousand: ',' })
  expect(readNumberStyle('', '.')).toEqual({ decimal: ',', thousand: '.' })
  expect(readNumberStyle('', '')).toEqual({ decimal: '.', thousand: ',' })
})

it('a number that was written can be read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('.', ','), (cents, decimal) => {
      const style = readNumberStyle(decimal, '')
      const read = formatNumber(cents / 100, style, 2)
        .replaceAll(style.thousand, '')
        .replace(style.decimal, '.')
      expect(Number(read)).toBeCloseTo(cents / 100, 2)
    }),
  )
  expect(formatNumber(1234.56, { decimal: ',', thousand: '.' }, 2)).toBe('1.234,56')
})
