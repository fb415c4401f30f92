import { expect, test } from 'vitest'
import type { Policy } from '#api/policies.ts'
import { userPolicies } from './user-policies.ts'

const policy = (parts: Partial<Policy>): Policy => ({
  id: parts.name ?? 'p',
  name: 'p',
  active: true,
  targets: [['run_user', 'tag.key', 'role', 'tag.value', 'viewer']],
  permissions: [],
  ...parts,
})
const maria = { id: 'u1', tags: [{ key: 'role', value: 'viewer' }] }

test('policies that apply come first, and those only for analyses are left out', () => {
  const list = userPolicies(
    [
      policy({ name: 'off', active: false }),
      policy({ name: 'night', targets: [['run_user', 'tag_match', 'shift']] }),
      policy({ name: 'report', targets: [['analysis', 'id', 'a1']] }),
      policy({ name: 'viewers' }),
    ],
    maria,
  )
  expect(list.map(({ name, state }) => [name, state])).toEqual([
    ['viewers', 'applies'],
    ['night', 'not met'],
    ['off', 'off'],
  ])
  expect(list[1]?.why).toEqual(['No tag shift'])
})

test('a policy that applies says what it cannot allow because a tag is missing', () => {
  const permissions = [{ effect: 'allow', action: ['access'], resource: ['dashboard', 'tag_match', 'site'] }]
  const [found] = userPolicies([policy({ permissions })], maria)
  expect(found).toMatchObject({ state: 'applies', why: ['Tag role is viewer'] })
  expect(found?.missing).toEqual(['Grants no dashboards: the user has no tag site to compare'])
})

test.each([
  [['run_user', 'tag.key', 'role', 'tag.value', 'admin'], 'Tag role is viewer: admin is required'],
  [['run_user', 'tag.key', 'site', 'tag.value', 'lab'], 'No tag site: lab is required'],
  [['run_user', 'tag.key', 'role', 'tag_value', 'viewer'], 'One target is malformed and matches no user'],
  [['run_user', 'id', 'u2'], 'For another user'],
])('why %j does not meet', (target, words) => {
  expect(userPolicies([policy({ targets: [target] })], maria)[0]).toMatchObject({ state: 'not met', why: [words] })
})
