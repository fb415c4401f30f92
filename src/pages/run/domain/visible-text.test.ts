import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortText, visibleText } from './visible-text.ts'

test('names of DNS stay as they are; what cannot be seen is written out', () => {
  expect(visibleText('_ssl.portal.acme.example')).toBe('_ssl.portal.acme.example')
  expect(visibleText('a\u202Eb\u0000\u200B\u00A0 c')).toBe('a⟨U+202E⟩b⟨U+0000⟩⟨U+200B⟩⟨U+00A0⟩ c')
})

test('nothing unseen is left, and nothing is taken twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0x10ffff).map((point) => String.fromCodePoint(point))).map((all) => all.join('')),
      (text) => {
        const shown = visibleText(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(visibleText(shown)).toBe(shown)
      },
    ),
  )
})

test('a very long value is cut and says its length', () => {
  expect(shortText('x'.repeat(5000))).toBe(`${'x'.repeat(300)}… (5000 characters)`)
  expect(shortText('short')).toBe('short')
})
