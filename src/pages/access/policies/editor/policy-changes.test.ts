import { expect, test } from 'vitest'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import { policyChanges } from './policy-changes.ts'
import type { PolicyValues } from './policy-values.ts'

const saved: PolicyValues = {
  name: 'A',
  tags: [],
  active: true,
  targets: [['run_user']],
  permissions: [{ effect: 'allow', action: ['access'], resource: ['dashboard'] }],
}
const context = { catalogue: fallbackCatalogue, nameOf: () => undefined }

test('a change is described in the words of the sentence', () => {
  const now: PolicyValues = { ...saved, name: 'B', targets: [['run_user', 'tag_match', 'site']], permissions: [] }
  expect(policyChanges(saved, now, 'run_user', context)).toMatchObject([
    { label: 'Name', before: 'A', after: 'B' },
    { label: 'Targets', before: 'any user', after: 'users with a tag site' },
    { label: 'Permissions', before: 'may see all dashboards', after: 'none' },
  ])
  expect(policyChanges(saved, saved, 'run_user', context)).toEqual([])
})
