import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gzip } from './gzip.ts'

test('any gunzip reads it back, also in several blocks', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(1, 1_000), (bytes, times) => {
      const content = Uint8Array.from({ length: bytes.length * times }, (_, at) => bytes[at % bytes.length] ?? 0)
      expect(new Uint8Array(gunzipSync(gzip(content))).every((byte, at) => byte === content[at])).toBe(true)
      expect(gunzipSync(gzip(content))).toHaveLength(content.length)
    }),
    { numRuns: 60 },
  )
})
