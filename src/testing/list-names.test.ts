import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TableSearchSpec } from '#components/table/table-search.ts'
import { describeOrder, nameIn } from '#components/table/describe-list.ts'
import { inboxSpec } from '#features/notifications/find-notices.ts'
import { policySearchSpec } from '#pages/access/policies/find-policies.ts'
import { auditSearchSpec } from '#pages/audit-log/audit-search.ts'
import { profileSearchSpec } from '#pages/profiles/find-profiles.ts'
import { userSearchSpec } from '#pages/run/users/list/user-search.ts'
import { authorizationSearchSpec } from '#pages/service-authorization/find-authorizations.ts'
import { tokenSearchSpec } from '#pages/tokens/find-tokens.ts'

const specs: Readonly<Record<string, TableSearchSpec>> = {
  inboxSpec,
  policySearchSpec,
  auditSearchSpec,
  profileSearchSpec,
  userSearchSpec,
  authorizationSearchSpec,
  tokenSearchSpec,
}

test('every list stands here', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  )
  const found = sources.flatMap(
    (file) => readFileSync(`src/${file}`, 'utf8').match(/(?<=const )\w+(?=: TableSearchSpec = )/g) ?? [],
  )
  expect(new Set(found)).toEqual(new Set(Object.keys(specs)))
})

test.each(Object.entries(specs))(
  '%s says what it sorts and filters by, in words and not as the address holds it',
  (_, spec) => {
    for (const key of [...spec.sortable, ...spec.filters]) {
      expect(spec.names, `a name for ${key}`).toHaveProperty(key)
      expect(nameIn(spec, key)).toMatch(/^[a-z][a-z -]+$/)
    }
  },
)

test('an order is said in the words of its list', () => {
  expect(describeOrder('-last_login', userSearchSpec)).toBe('sorted by last sign-in, descending')
  expect(describeOrder('created_at', userSearchSpec)).toBe('sorted by creation date, ascending')
})
