import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUnseen, visibleName, visibleText } from './visible-text.ts'

test.each([
  ['Acme', 'Acme'],
  ['Acme\u202Egnp.exe', 'Acme⟨U+202E⟩gnp.exe'],
  ['a\u200Bb\u0000', 'a⟨U+200B⟩b⟨U+0000⟩'],
  ['\uD800', '⟨U+D800⟩'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['Ação ☀ 水', 'Ação ☀ 水'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
  expect(hasUnseen(text)).toBe(text !== shown)
})

const anything = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 120 })
  .map((points) => String.fromCodePoint(...points))

test('whatever the text, nothing unseen is left and the length is bounded', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const shown = visibleText(text, 50)
      return !hasUnseen(shown) && Array.from(shown).length <= 50 * 12 + 1
    }),
  )
})

test.each([
  ['\u202EgnihtemoS\u202C Ltd', '⟨U+202E⟩gnihtemoS⟨U+202C⟩ Ltd'],
  ['Ana\u200B Prado', 'Ana⟨U+200B⟩ Prado'],
  ['a\u200Db', 'a⟨U+200D⟩b'],
  ['Élodie Kępa', 'Élodie Kępa'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D🔧 ❤\uFE0F', '👩\u200D🔧 ❤\uFE0F'],
  ['שלום\u200F!', 'שלום\u200F!'],
  ['São\u00A0Paulo', 'São\u00A0Paulo'],
])('shows the name %j as %j', (name, shown) => expect(visibleName(name)).toBe(shown))

test('cuts an overlong name, between characters', () => {
  const [long, emoji] = [visibleName('x'.repeat(200_000)), visibleName(`${'x'.repeat(999)}😀${'y'.repeat(10)}`)]
  expect([long.length, long.endsWith('x…')]).toEqual([1_001, true])
  expect(emoji).toBe(`${'x'.repeat(999)}…`)
  expect(visibleName('z'.repeat(1_000))).toHaveLength(1_000)
})
