import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirms } from './confirmation.ts'

test('spaces around never matter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom('', ' ', '\n', '\t '), (name, space) => {
      fc.pre(name.trim() !== '')
      expect(confirms(`${space}${name}${space}`, name)).toBe(true)
    }),
  )
})

test('letter case matters for names and not for e-mails', () => {
  expect(confirms('acme portal', 'Acme Portal')).toBe(false)
  expect(confirms('Maria@Acme.example', 'maria@acme.example')).toBe(true)
})

test('nothing typed never confirms', () => {
  expect(confirms('', '')).toBe(false)
  expect(confirms('  ', ' ')).toBe(false)
  expect(confirms('', 'x')).toBe(false)
})
