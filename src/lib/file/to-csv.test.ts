import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { csvNumber, csvSeparator } from './csv-style.ts'
import { csvParts, harmlessCell, toCsv } from './to-csv.ts'

const separators = fc.constantFrom(',' as const, ';' as const)
const odd = fc.constantFrom(
  '=1+1',
  '+49',
  '-5',
  '@x',
  'a,b',
  'a"b',
  'a\nb',
  ' =x',
  '\t=x',
  '',
  'a;b',
  'a\tb',
  'x;=1',
  '＝1',
  '\u200B=1',
  '\0=1',
  '1,5',
)
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  odd,
  fc.array(odd).map((parts) => parts.join('')),
)

test('a spreadsheet reads back what was written, and takes nothing for a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), separators, (rows, separator) => {
      const text = toCsv(['first', 'second'], rows, separator)
      expect(text.startsWith(`\uFEFFfirst${separator}second`)).toBe(true)
      const [, ...read] = parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: separator }).data
      expect(read).toEqual(rows.map((row) => row.map(harmlessCell)))
    }),
    { numRuns: 300 },
  )
})

test('no cell begins with a formula, whichever separator a spreadsheet splits at', () => {
  fc.assert(
    fc.property(cell, (text) => {
      for (const part of harmlessCell(text).split(/[,;|\t\r\n]/)) {
        expect(part).not.toMatch(/^["\s\0\u200B]*(?:[=@＝＠]|[+-](?![\d\s.]*$))/)
      }
      expect(harmlessCell(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['=1', "'=1"],
  ['＝1', "'＝1"],
  ['\u200B=1', "'\u200B=1"],
  ['\0=1', "'\0=1"],
  [' ＠x', "' ＠x"],
  ['"+<', '\'"+<'],
  ['a;=cmd', "a;'=cmd"],
  ['a\t@x', "a\t'@x"],
  ['-5; -6', "'-5; -6"],
  ['v=spf1; p=none', 'v=spf1; p=none'],
  ['Smith, Ana', 'Smith, Ana'],
])('%j becomes %j', (given, safe) => expect(harmlessCell(given)).toBe(safe))

test('a cell that another spreadsheet would split is quoted', () => {
  expect(
    toCsv(['n'], [['a;b'], ['a\tb'], [' a']], ',')
      .slice(1)
      .split('\r\n'),
  ).toEqual(['n', '"a;b"', '"a\tb"', '" a"'])
  expect(toCsv(['n'], [['a,b']], ';').slice(1)).toBe('n\r\n"a,b"')
})

test('the separator follows the decimal separator of the account, and numbers follow the separator', () => {
  expect(csvSeparator({ decimal: ',', thousand: '.' })).toBe(';')
  expect(csvSeparator({ decimal: '.', thousand: ',' })).toBe(',')
  expect([csvNumber(1234.5, ';'), csvNumber(1234.5, ',')]).toEqual(['1234,5', '1234.5'])
})

test.each([0, 499, 500, 501, 1_300])('%s rows written in parts equal the rows written at once', (count) => {
  const rows = Array.from({ length: count }, (_, at) => [`${at}`, 'a "b", c'])
  const parts = [...csvParts(['n', 'text'], rows, ',')]
  expect(parts).toHaveLength(1 + Math.ceil(count / 500))
  expect(parse<string[]>(parts.join('').slice(1), { newline: '\r\n' }).data.slice(1)).toEqual(rows)
})
