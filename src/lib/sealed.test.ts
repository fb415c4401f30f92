import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Sealed } from './sealed.ts'

it('gives its value only to a caller that asks for it', () => {
  fc.assert(
    fc.property(fc.uuid(), (secret) => {
      const row = { name: 'CI', secret: new Sealed(secret) }
      expect(row.secret.reveal()).toBe(secret)
      expect(`${JSON.stringify(row)} ${String(row.secret)} ${Object.values(row.secret).join()}`).not.toContain(secret)
    }),
  )
})
