import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { formatFields, formatsOf, separatorsDiffer, withFormats } from './user-formats.ts'

const formats = fc.record({
  date_format: fc.constantFrom('', 'MM/DD/YYYY'),
  time_format: fc.constantFrom('', '12', '24'),
  decimal_separator: fc.constantFrom('', '.', ','),
  thousand_separator: fc.constantFrom('', '.', ','),
})

it('adds and removes formats in the stored options, and keeps every other key (regression class R2)', () => {
  fc.assert(
    fc.property(
      formats,
      fc.dictionary(
        fc.string().map((key) => `x${key}`),
        fc.string(),
      ),
      (chosen, foreign) => {
        const options = withFormats({ ...foreign, time_format: '24' }, chosen)
        expect(formatsOf(options)).toEqual(chosen)
        expect(options).toMatchObject(foreign)
      },
    ),
  )
})

it.each([null, undefined, 'text', 7, [], { time_format: 24 }])('reads invalid options %j as no formats', (options) => {
  expect(formatsOf(options)).toEqual(formatsOf({}))
})

it('requires two different separators', () => {
  const schema = z.object(formatFields).check(separatorsDiffer)
  const chosen = formatsOf({})
  expect(schema.safeParse(chosen).success).toBe(true)
  expect(schema.safeParse({ ...chosen, decimal_separator: ',', thousand_separator: '.' }).success).toBe(true)
  expect(schema.safeParse({ ...chosen, decimal_separator: ',', thousand_separator: ',' }).success).toBe(false)
})
