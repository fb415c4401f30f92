import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generatePassword } from './generate-password.ts'

it('has the requested length, one character of each class, and none that is easily mistaken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 64 }), (length) => {
      const password = generatePassword(length)
      expect(password).toHaveLength(length)
      for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]) expect(password).toMatch(kind)
      expect(password).not.toMatch(/[0O1lI]/)
    }),
  )
})

it('does not repeat itself', () => {
  expect(new Set(Array.from({ length: 200 }, () => generatePassword())).size).toBe(200)
})
