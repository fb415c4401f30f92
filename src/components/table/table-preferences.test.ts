import * as z from 'zod/mini'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainPreferences, preferencesSchema, shownColumns } from './table-preferences.ts'

const parsePreferences = (text: string | null) => {
  try {
    const read = z.safeParse(preferencesSchema, JSON.parse(text ?? 'null'))
    return read.success ? read.data : plainPreferences
  } catch {
    return plainPreferences
  }
}

test('stored preferences are read back', () => {
  const preferences = fc.record({
    // `__proto__` is no column name: JSON.parse and object literals treat it differently.
    shown: fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,11}$/), fc.boolean()),
    compact: fc.boolean(),
  })
  fc.assert(
    fc.property(preferences, (before) => {
      expect(parsePreferences(JSON.stringify(before))).toEqual({ ...before, shown: { ...before.shown } })
    }),
  )
})

test('invalid preferences never throw and never hide every column', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = parsePreferences(text)
      expect(typeof read.compact).toBe('boolean')
      for (const value of Object.values(read.shown)) expect(typeof value).toBe('boolean')
    }),
  )
  expect(parsePreferences(null)).toEqual(plainPreferences)
})

test('a choice overrides a column’s own default', () => {
  const columns = [{ id: 'a' }, { id: 'b', hidden: true }, { id: 'c' }]
  expect(shownColumns(columns, plainPreferences).map(({ id }) => id)).toEqual(['a', 'c'])
  const chosen = { shown: { b: true, c: false }, compact: false }
  expect(shownColumns(columns, chosen).map(({ id }) => id)).toEqual(['a', 'b'])
})
