import { expect, test } from 'vitest'
import { matchAddresses } from './find-by-address.ts'
import type { RunUser } from '#api/run/run-users.ts'

const user = (id: string, email: string) => ({ id, name: id, email, active: true, tags: [] }) as unknown as RunUser
const users = [user('u1', 'ana@acme.example'), user('u2', 'Bo@Acme.example'), user('u3', '')]
const found = (...addresses: string[]) => {
  const { users: matched, missing } = matchAddresses(addresses, users)
  return { ids: matched.map(({ id }) => id), missing }
}

test('ignores case, finds nobody twice, and reports missing addresses as they were pasted', () => {
  expect(found('ANA@acme.example', 'bo@acme.example', 'ana@acme.example', 'No@One.example')).toEqual({
    ids: ['u1', 'u2'],
    missing: ['No@One.example'],
  })
})

test('a user without an address is never found', () => {
  expect(found('')).toEqual({ ids: [], missing: [''] })
  expect(found('x@y.example').ids).toEqual([])
})
