import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirms, describeQuestion } from './confirmation.ts'

test('surrounding spaces never matter', () => {
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

test('an empty text never confirms', () => {
  expect(confirms('', '')).toBe(false)
  expect(confirms('  ', ' ')).toBe(false)
  expect(confirms('', 'x')).toBe(false)
})

test('a name with direction marks can be confirmed as it is shown, and also without the characters nobody sees', () => {
  const name = '\u202EgnihtemoS\u202C Ltd'
  expect(confirms('⟨U+202E⟩gnihtemoS⟨U+202C⟩ Ltd', name)).toBe(true)
  expect(confirms('gnihtemoS Ltd', name)).toBe(true)
  expect(confirms('Something Ltd', name)).toBe(false)
})

test('nothing that a question says can be reversed or hidden', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\u202E', '\u2066', '\u200B', '\u0007'), (name, odd) => {
      const texts = Object.values(
        describeQuestion({ confirmLabel: `Delete ${odd}${name}`, typeToConfirm: `${odd}${name}` }),
      )
      for (const text of texts) expect(text).not.toContain(odd)
    }),
    { numRuns: 300 },
  )
  expect(describeQuestion({ confirmLabel: 'Delete \u202EgnihtemoS' })).toEqual({
    confirm: 'Delete ⟨U+202E⟩gnihtemoS',
    type: '',
    failure: 'Not done: Delete ⟨U+202E⟩gnihtemoS',
  })
})
