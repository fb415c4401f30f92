import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealAuthorizations } from '#api/service-authorizations.ts'
import { parseTableSearch } from '#components/table/table-search.ts'
import { authorizationSearchSpec, findAuthorizations } from './find-authorizations.ts'

const rows = fc.array(
  fc.record({
    token: fc.uuid(),
    name: fc.constantFrom('LoRa', 'Água', ''),
    verification_code: fc.constantFrom('code-of-a-provider', null),
    created_at: fc.constantFrom('2026-01-01T00:00:00.000Z', null),
    last_authorization: fc.constantFrom('2026-02-01T00:00:00.000Z', null),
  }),
)
const asked = (address: string) => parseTableSearch(new URLSearchParams(address), authorizationSearchSpec)

it('shows every authorization once, in pages, in any order, and prints no secret', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('name', '-used', 'created'), (wire, sort) => {
      const all = sealAuthorizations(wire)
      const pages = Array.from({ length: Math.ceil(all.length / 25) + 1 }, (_, at) =>
        findAuthorizations(all, asked(`sort=${sort}&size=25&page=${at + 1}`)),
      )
      const seen = pages.flatMap((page) => page.rows.map(({ id }) => id))
      expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      expect(new Set(seen).size).toBe(wire.length)
      const printed = JSON.stringify(all)
      for (const { token } of wire) expect(printed).not.toContain(token)
      expect(printed).not.toContain('code-of-a-provider')
    }),
  )
})

it('finds regardless of case and accents', () => {
  const [one] = sealAuthorizations([
    { token: 'at1', name: 'Água', verification_code: null, created_at: null, last_authorization: null },
  ])
  expect(findAuthorizations(one ? [one] : [], asked('q=agua')).total).toBe(1)
  expect(findAuthorizations(one ? [one] : [], asked('q=x')).total).toBe(0)
})
