import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Maria da Silva', 'MS'],
  ['plato', 'P'],
  ['  ', '?'],
  ['😀 Ümit', '😀Ü'],
  ['白 海伦', '白海'],
])('%s: %s', (name, letters) => expect(initials(name)).toBe(letters))
