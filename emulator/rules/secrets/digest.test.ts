import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { test } from 'vitest'
import { sha256 } from './digest.ts'

test('agrees with the platform’s SHA-256 for texts of every length and script', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
    ),
  )
})
