import fc from 'fast-check'
import { expect, it } from 'vitest'
import { latinKey } from './latin-key.ts'

it.each([
  [{ key: 'л', code: 'KeyK' }, 'k'],
  [{ key: 'Λ', code: 'KeyL' }, 'l'],
  [{ key: 'κ', code: 'KeyK' }, 'k'],
  [{ key: 'ל', code: 'KeyK' }, 'k'],
  [{ key: 'ı', code: 'KeyI' }, 'i'],
  [{ key: '.', code: 'Slash' }, '/'],
  [{ key: ',', code: 'Slash', shiftKey: true }, '?'],
  [{ key: 'K', code: 'KeyK' }, 'k'],
  // A keyboard with Latin letters counts as it writes, whatever its layout (AZERTY, Dvorak).
  [{ key: 'a', code: 'KeyQ' }, 'a'],
  [{ key: '/', code: 'Digit7', shiftKey: true }, '/'],
  [{ key: '?', code: 'Minus', shiftKey: true }, '?'],
  [{ key: '-', code: 'Slash' }, '-'],
  [{ key: 'Dead', code: 'KeyE' }, 'dead'],
  [{ key: 'Escape', code: 'Escape' }, 'escape'],
])('%j is %j', (stroke, key) => expect(latinKey({ shiftKey: false, ...stroke })).toBe(key))

it('never changes what a Latin keyboard writes', () => {
  const latin = fc.stringMatching(/^[!-+\-/-~]$/)
  fc.assert(
    fc.property(
      latin.filter((key) => key !== '.'),
      fc.constantFrom('KeyA', 'KeyK', 'Slash', 'Digit1'),
      fc.boolean(),
      (key, code, shiftKey) => {
        expect(latinKey({ key, code, shiftKey })).toBe(key.toLowerCase())
      },
    ),
    { numRuns: 200 },
  )
})
