import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDomain, recordNames } from './custom-domain.ts'

const base = { active: false, domain: 'acme.example', subdomain: 'portal', email: 'acme.example', created_at: null }

test.each([null, undefined, {}, { ...base, domain: '', subdomain: '' }])('%j means that no domain is set', (answer) => {
  expect(readDomain(answer)).toEqual({ kind: 'none' })
})

test('records come in their order, with the values that were found', () => {
  const state = readDomain({
    ...base,
    dns_page: { status: false, type: 'CNAME', key: 'portal.acme.example', value: 'portal.dns.tago.example' },
    dns_ssl: { status: true, type: 'TXT', key: '_ssl', value: 'v', current_value: 'v', more: 1 },
  })
  expect(state).toMatchObject({
    domain: {
      records: [
        { name: 'dns_ssl', type: 'TXT', right: true, found: 'v' },
        { name: 'dns_page', type: 'CNAME', right: false, found: null },
      ],
    },
  })
})

test('whatever stands in place of a record, nothing breaks', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...recordNames), (odd, name) => {
      const state = readDomain({ ...base, [name]: odd })
      if (state.kind !== 'connected') throw new Error(state.kind)
      for (const { key, value, type, right } of state.domain.records) {
        expect([typeof key, typeof value, typeof type, typeof right]).toEqual(['string', 'string', 'string', 'boolean'])
      }
    }),
  )
})
