import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { toCsv } from './to-csv.ts'

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
