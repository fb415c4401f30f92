import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBytes, largest, sizeProblem } from './decode-source.ts'

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? `\uFEFF${text}` : text)].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}
const text = '<?xml version="1.0"?><a>Ação</a>'

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
  ['UTF-16 LE', utf16(text, true, true)],
  ['UTF-16 BE', utf16(text, false, true)],
  ['UTF-16 LE without a mark', utf16(text, true, false)],
  ['UTF-16 BE without a mark', utf16(text, false, false)],
])('%s is read', (_, bytes) => {
  expect(decodeBytes(bytes)).toMatchObject({ text })
})

test('a declared encoding is used, unless the bytes contradict it', () => {
  const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00E7</a>'
  expect(decodeBytes(Uint8Array.from([...latin].map((letter) => letter.charCodeAt(0))))).toMatchObject({ text: latin })
  const claims = '<?xml version="1.0" encoding="UTF-16"?><a/>'
  expect(decodeBytes(new TextEncoder().encode(claims))).toMatchObject({ text: claims })
  const odd = '<?xml version="1.0" encoding="klingon"?><a/>'
  expect(decodeBytes(new TextEncoder().encode(odd))).toMatchObject({ text: odd })
})

test('binary data and files that are too large are reported', () => {
  expect(decodeBytes(Uint8Array.from([0x3c, 0xff, 0xfe, 0xfd]))).toMatchObject({ stop: { code: 'encoding' } })
  expect(decodeBytes(new Uint8Array(largest + 1))).toMatchObject({ stop: { code: 'too-large' } })
  expect(sizeProblem(largest)).toBeUndefined()
  expect(sizeProblem(5_000_000)?.detail).toContain('4.8 MB')
})

test('never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => 'text' in decodeBytes(bytes) || true))
})
