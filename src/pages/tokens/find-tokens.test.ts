import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ProfileToken } from '#api/profile-tokens.ts'
import { Sealed } from '#lib/sealed.ts'
import { parseTableSearch } from '#components/table/table-search.ts'
import { findTokens, tokenSearchSpec } from './find-tokens.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'

const now = Date.parse('2026-11-24T12:00:00Z')
const instant = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
)
const tokens: fc.Arbitrary<ProfileToken[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    secret: fc.constant(new Sealed('p-x')),
    name: fc.constantFrom('CI', 'Água', 'Portico (browser)', '', 'ci two'),
    permission: fc.constantFrom('full', 'write', 'read', 'deny'),
    expires: instant,
    lastUsed: instant,
    createdAt: instant,
    createdBy: fc.constant(null),
    inUse: fc.boolean(),
  }),
)
const asked = (address: string) => parseTableSearch(new URLSearchParams(address), tokenSearchSpec)

it('shows each token in exactly one of the two lists, in pages without loss', () => {
  fc.assert(
    fc.property(tokens, fc.constantFrom('name', '-used', 'expires', '-permission'), (all, sort) => {
      const seen = ['', 'made=sign-in&'].flatMap((made) => {
        const pages = Array.from({ length: Math.ceil(all.length / 25) + 1 }, (_, at) =>
          findTokens(all, asked(`${made}sort=${sort}&size=25&page=${at + 1}`), now, undefined),
        )
        expect(pages[0]?.total).toBe(all.filter((token) => isAutomatic(token) === (made !== '')).length)
        return pages.flatMap(({ rows }) => rows.map(({ id }) => id))
      })
      expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    }),
  )
})

it('finds regardless of case and accents (regression class R22), and applies every filter', () => {
  const one = (name: string, permission: string): ProfileToken => ({
    id: name,
    secret: new Sealed('p'),
    name,
    permission,
    expires: null,
    lastUsed: null,
    createdAt: '2026-11-01T00:00:00.000Z',
    createdBy: null,
    inUse: false,
  })
  const all = [one('Água', 'full'), one('ci', 'read'), one('Portico (browser)', 'full')]
  const names = (address: string) => findTokens(all, asked(address), now, undefined).rows.map(({ name }) => name)
  expect(names('q=AGUA')).toEqual(['Água'])
  expect(names('permission=read')).toEqual(['ci'])
  expect(names('concern=never-full')).toEqual(['Água'])
  expect(names('concern=nonsense&sort=name')).toEqual(['Água', 'ci'])
  expect(names('made=sign-in')).toEqual(['Portico (browser)'])
})
