import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samlAnswer, toBase64 } from './saml.ts'

test('metadata with any letters comes back from base64 unchanged', () => {
  const back = (text: string) => new TextDecoder().decode(Uint8Array.from(atob(text), (one) => one.codePointAt(0) ?? 0))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => back(toBase64(text)) === text))
  expect(toBase64('x'.repeat(1_000_000)).length).toBeGreaterThan(1_300_000)
})

const empty = { entityId: '', acsUrl: '', metadata: '', logoutUrl: '', issuer: null, mapping: {} }

test.each([
  [{ sp: null, idp: null, mapping: null }, empty],
  [{ sp: 7, idp: [], mapping: 'x' }, empty],
  [
    { sp: { entity_id: null, slo_url: 'https://x.example' }, idp: {} },
    { ...empty, logoutUrl: 'https://x.example' },
  ],
  [
    { mapping: { email: 'mail', phone: 5, nameId: 'kept' } },
    { ...empty, mapping: { email: 'mail', phone: null, nameId: 'kept' } },
  ],
  [
    { sp: {}, idp: { issuer: ' i ' } },
    { ...empty, issuer: 'i' },
  ],
])('odd parts of an answer (%j) read as empty', (answer, read) => {
  expect(samlAnswer.safeParse(answer).data).toMatchObject(read)
})

test.each([null, [], 'x', 7, {}, { unexpected: 1 }])('an answer of another kind (%j) is refused', (answer) => {
  expect(samlAnswer.safeParse(answer).success).toBe(false)
})
