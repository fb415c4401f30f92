import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText, parseCsv } from './csv.ts'

const rows = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') }), { minLength: 1, maxLength: 4 }),
)

test('reads back what it writes, but for rows without any text', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const kept = given.filter((row) => row.some((cell) => cell !== ''))
      expect(parseCsv(csvText(given))).toEqual(kept)
    }),
  )
})

test.each([
  ['a,b', [['a', 'b']]],
  [
    'a,\r\n,b\r\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"a', null],
  ['"a"b,c', null],
  ['', []],
] as const)('%j', (text, wanted) => {
  expect(parseCsv(text)).toEqual(wanted)
})
