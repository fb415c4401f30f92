import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAddresses, toInvite } from './addresses.ts'

const now = Date.parse('2026-05-20T00:00:00.000Z')
const member = (email: string, active: boolean, created_at: string) => ({
  id: email,
  name: '',
  email,
  active,
  created_at,
})
const known = {
  own: 'Owner@acme.example',
  team: [
    member('in@acme.example', true, '2026-01-01T00:00:00.000Z'),
    member('waiting@acme.example', false, '2026-05-19T00:00:00.000Z'),
    member('late@acme.example', false, '2026-05-01T00:00:00.000Z'),
  ],
  now,
}
const states = (typed: string) => readAddresses(typed, known).map(({ state }) => state)

it('splits at lines and commas, trims, and leaves empty parts out', () => {
  expect(readAddresses(' a@x.example ,, b@x.example\n\n\tc@x.example;', known).map(({ email }) => email)).toEqual([
    'a@x.example',
    'b@x.example',
    'c@x.example',
  ])
})

it('marks what cannot be invited', () => {
  expect(states('a@x.example\nA@X.EXAMPLE')).toEqual(['ready', 'twice'])
  expect(states('owner@acme.example, IN@acme.example, waiting@acme.example, late@acme.example')).toEqual([
    'own',
    'member',
    'invited',
    'again',
  ])
  expect(states('maria, maria@acme, @acme.example, a b@x.example, a@b@x.example, a@x..example')).toEqual(
    Array.from({ length: 6 }, () => 'incomplete'),
  )
})

it('never invites the same address twice, however the text is written', () => {
  const part = fc.oneof(fc.constantFrom('a@x.example', 'A@x.example', 'b@x.example', 'in@acme.example'), fc.string())
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('\n', ',', ' , '), (parts, between) => {
      const invited = toInvite(readAddresses(parts.join(between), known)).map((email) => email.toLowerCase())
      expect(new Set(invited).size).toBe(invited.length)
      expect(invited).not.toContain('in@acme.example')
    }),
  )
})
