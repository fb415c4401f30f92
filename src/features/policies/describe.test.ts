import { expect, test } from 'vitest'
import type { Permission } from '#api/policies.ts'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import { describeChoice, kindsOf, describePermission, describePolicy, describeTarget } from './describe.ts'
import { verbOf } from './verbs.ts'

const context = {
  catalogue: fallbackCatalogue,
  nameOf: (type: string, id: string) => (id === 'f' ? `Finance ${type}` : undefined),
}
const rule = (effect: string, resource: string[], ...action: string[]): Permission => ({ effect, action, resource })

test.each([
  [['run_user'], 'any user'],
  [['run_user', 'id', 'f'], 'the user Finance run_user'],
  [['run_user', 'id', 'x1'], 'the user x1'],
  [['run_user', 'tag.key', 'role', 'tag.value', 'operator'], 'users tagged role=operator'],
  [['run_user', 'tag_match', 'site'], 'users with a tag site'],
  [['analysis'], 'any analysis'],
  [['analysis', 'tag_match', 'site'], 'analyses with a tag site'],
  [['run_user', 'tag_match', ''], 'users with a tag …'],
  [['run_user', 'tag'], 'nobody (invalid target)'],
  [['device'], 'nobody (invalid target)'],
])('%j reads %s', (target, words) => {
  expect(describeChoice(describeTarget(target, context))).toBe(words)
})

test.each([
  [
    'run_user',
    rule('allow', ['dashboard', 'tag_match', 'site'], 'access'),
    'may see dashboards whose tag site equals their own',
  ],
  [
    'run_user',
    rule('deny', ['dashboard', 'id', 'f'], 'access', 'arrangement'),
    'may not see or move and resize the widgets of the dashboard Finance dashboard',
  ],
  [
    'analysis',
    rule('allow', ['device', 'tag_match', 'site'], 'send_data'),
    'may send data to devices whose tag site equals its own',
  ],
  ['analysis', rule('allow', ['file', 'path', '/reports'], 'upload'), 'may upload files under /reports'],
  ['analysis', rule('allow', ['service'], 'email'), 'may use “Email” of all services'],
  ['analysis', rule('allow', ['account'], 'access'), 'may access the account'],
  ['run_user', rule('allow', ['sql', 'tag.key', 'a', 'tag.value', 'b'], 'execute'), 'may run SQL queries tagged a=b'],
  ['run_user', rule('allow', ['device', 'id'], 'access'), 'may use nothing (invalid resource)'],
  ['run_user', rule('allow', ['device']), 'may … all devices'],
] as const)('for %s: %j', (kind, permission, words) => {
  expect(describeChoice(describePermission(permission, kind, context))).toBe(words)
})

test('a policy is one sentence, denies last', () => {
  const targets = [
    ['run_user', 'tag.key', 'role', 'tag.value', 'operator'],
    ['run_user', 'id', 'f'],
  ]
  const permissions = [rule('deny', ['dashboard', 'id', 'f'], 'access'), rule('allow', ['dashboard'], 'access')]
  expect(describeChoice(describePolicy({ targets, permissions }, context))).toBe(
    'Users tagged role=operator or the user Finance run_user may see all dashboards, and may not see the dashboard Finance dashboard.',
  )
  expect(describeChoice(describePolicy({ targets: [], permissions: [] }, context))).toBe(
    'No targets and no permissions yet.',
  )
})

test('an unknown action keeps its own word; kinds come in a fixed order', () => {
  expect(verbOf(fallbackCatalogue, 'analysis', 'device', 'fly')).toBe('use “fly” of')
  expect(kindsOf({ targets: [['analysis'], ['run_user'], ['device'], []] })).toEqual(['run_user', 'analysis'])
})
