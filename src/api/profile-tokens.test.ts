import fc from 'fast-check'
import { MutationObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from './http/query-client.ts'
import { profileTokens, sealTokens } from './profile-tokens.ts'
import { closeSession, openSession } from './session/session.ts'

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

describe('making a token', () => {
  let sent: unknown[]

  beforeEach(() => {
    sent = []
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'POST') sent.push(await request.json())
      const result = request.method === 'POST' ? { token: 'p-new', name: 'CI' } : { info: { id: 'acme' } }
      return Response.json({ status: true, result })
    })
    openSession({
      key: 'k',
      api: 'https://api.example.com',
      regionName: 'Test',
      profileId: 'acme',
      source: 'password',
      keep: 'memory',
      permission: 'full',
      expires: null,
      email: null,
      token: 'p-own',
    })
  })
  afterEach(() => {
    closeSession()
    queryClient.clear()
    vi.unstubAllGlobals()
  })

  it('sends the address without the blanks that were pasted with it, and the password exactly as typed', async () => {
    const login = { email: ' owner@acme.example ', password: ' with blanks ' }
    const making = new MutationObserver(queryClient, profileTokens.create('acme'))
    const made = await making.mutate({ ...login, name: 'CI', permission: 'read', expire_time: 'never' })
    expect(made.reveal()).toBe('p-new')
    expect(sent).toEqual([
      {
        email: 'owner@acme.example',
        password: ' with blanks ',
        name: 'CI',
        permission: 'read',
        expire_time: 'never',
      },
    ])
  })
})
