import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from './saml.ts'

test('metadata of any letters comes back from base64 as it was', () => {
  const back = (text: string) => new TextDecoder().decode(Uint8Array.from(atob(text), (one) => one.codePointAt(0) ?? 0))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => back(toBase64(text)) === text))
  expect(toBase64('x'.repeat(1_000_000)).length).toBeGreaterThan(1_300_000)
})
