import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { csvParts, toCsv } from './to-csv.ts'

test('a spreadsheet reads back what was written, and takes nothing for a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+49', '-5', '@x', 'a,b', 'a"b', 'a\nb', ' =x', '\t=x', ''),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = toCsv(['first', 'second'], rows)
      expect(text.startsWith('\uFEFFfirst,second')).toBe(true)
      const [, ...read] = parse<string[]>(text.slice(1), { newline: '\r\n' }).data
      const plain = (given: string) => given.replace(/^'(?=\s*[=+\-@\t\r])/, '')
      expect(read.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)))
      for (const one of read.flat()) expect(one).not.toMatch(/^\s*[=+\-@\t\r]/)
    }),
  )
})

test.each([0, 499, 500, 501, 1_300])('%s rows in parts are the rows in one', (count) => {
  const rows = Array.from({ length: count }, (_, at) => [`${at}`, 'a "b", c'])
  const parts = [...csvParts(['n', 'text'], rows)]
  expect(parts).toHaveLength(1 + Math.ceil(count / 500))
  expect(parse<string[]>(parts.join('').slice(1), { newline: '\r\n' }).data.slice(1)).toEqual(rows)
})
