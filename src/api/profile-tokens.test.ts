import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealTokens } from './profile-tokens.ts'

const row = fc.record({
  token: fc.uuid().map((uuid) => `p-${uuid}`),
  name: fc.constantFrom('CI', 'Portico (browser)', ''),
  permission: fc.constantFrom('full', 'read', null),
  expire_time: fc.constantFrom('never', null, '2030-01-01T00:00:00.000Z'),
  last_authorization: fc.constant(null),
  created_at: fc.constantFrom('2026-01-01T00:00:00.000Z', null),
  created_by: fc.constant(null),
})

it('gives every row its own id, marks the token in use, and lets no secret be printed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ token }) => token, minLength: 1 }), (rows) => {
      const own = rows[0]?.token
      const sealed = sealTokens(rows, own)
      expect(new Set(sealed.map(({ id }) => id)).size).toBe(rows.length)
      expect(sealed.filter(({ inUse }) => inUse)).toHaveLength(1)
      expect(sealed[0]?.inUse).toBe(true)
      for (const { token } of rows) expect(JSON.stringify(sealed)).not.toContain(token)
    }),
  )
})

it('reads "never" and nothing as no expiry', () => {
  const base = { token: 'p', name: '', permission: null, last_authorization: null, created_at: null, created_by: null }
  const expiries = ['never', null, '2030-01-01T00:00:00.000Z'].map((expire_time) =>
    Object.assign({}, base, { expire_time }),
  )
  expect(sealTokens(expiries, undefined).map(({ expires }) => expires)).toEqual([
    null,
    null,
    '2030-01-01T00:00:00.000Z',
  ])
})
