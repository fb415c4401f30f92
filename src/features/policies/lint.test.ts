import { describe, expect, test } from 'vitest'
import type { Permission, Policy } from '#api/policies.ts'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import type { LintContext } from './findings.ts'
import { lintPolicy } from './lint.ts'

const thing = (id: string, ...pairs: string[]) => ({
  id,
  name: id,
  tags: pairs.map((pair) => ({ key: pair.split('=')[0] ?? '', value: pair.split('=')[1] ?? '' })),
})
const context: LintContext = {
  catalogue: fallbackCatalogue,
  known: {
    run_user: { things: [thing('ana', 'site=north', 'role=operator')], complete: true },
    analysis: { things: [thing('script')], complete: true },
    dashboard: { things: [thing('plant', 'site=north'), thing('finance')], complete: true },
    device: { things: [thing('pump', 'site=north')], complete: true },
  },
  others: [],
  signUpKeys: ['company'],
  hasAnonymousUser: true,
}
const allow = (resource: string[], ...action: string[]): Permission => ({ effect: 'allow', action, resource })
const operators = ['run_user', 'tag.key', 'role', 'tag.value', 'operator']
const sound: Policy = {
  id: 'sound',
  name: 'Sound',
  active: true,
  targets: [operators],
  permissions: [allow(['dashboard', 'tag_match', 'site'], 'access'), allow(['device', 'tag_match', 'site'], 'access')],
}
const found = (changes: Partial<Policy>, more: Partial<LintContext> = {}) =>
  lintPolicy({ ...sound, ...changes }, { ...context, ...more }).map(({ level, message, at }) =>
    [level, message, at?.list, at?.index].join(' | '),
  )

test('a sound policy has no findings', () => {
  expect(found({})).toEqual([])
})

describe('findings', () => {
  test.each<[string, Partial<Policy>, RegExp]>([
    [
      'inert target',
      { targets: [operators, ['run_user', 'tag.key', 'role', 'tag_value', 'x']] },
      /^inert .*malformed and matches no one.* targets \| 1$/,
    ],
    ['a path as a target', { targets: [['run_user', 'path', 'x']] }, /^inert .*matches no one/],
    [
      'inert resource',
      { permissions: [allow(['device', 'id'], 'access')] },
      /^inert .*malformed and matches nothing.* permissions \| 0$/,
    ],
    ['cut', { targets: [[...operators, 'x']] }, /^risk .*first five/],
    [
      'unknown action',
      { permissions: [allow(['device'], 'send_data')] },
      /^inert .*Device has no action “send_data” for users/,
    ],
    [
      'way not accepted',
      { targets: [['analysis']], permissions: [allow(['device', 'id', 'pump'], 'create')] },
      /^inert .*Device \/ Create cannot be granted for a single resource/,
    ],
    ['no action', { permissions: [allow(['device'])] }, /^inert .*No action is selected/],
    ['odd effect', { permissions: [{ ...allow(['device'], 'access'), effect: 'denied' }] }, /^inert .*“denied”/],
    [
      'a tag nobody has',
      { targets: [['run_user', 'tag.key', 'role', 'tag.value', 'boss']] },
      /^note .*No user has the tag role=boss/,
    ],
    ['a key nobody has', { targets: [['run_user', 'tag_match', 'shift']] }, /^note .*No user has a tag shift/],
    ['a user that is gone', { targets: [['run_user', 'id', 'bob']] }, /^note .*user no longer exists/],
    [
      'an analysis that is gone',
      { targets: [['analysis', 'id', 'bob']], permissions: [allow(['device'], 'send_data')] },
      /^note .*analysis no longer exists/,
    ],
    [
      'a tag nothing has',
      { permissions: [allow(['device', 'tag.key', 'site', 'tag.value', 'south'], 'access')] },
      /^note .*No resource in devices has the tag site=south/,
    ],
    [
      'a key nothing has',
      { permissions: [allow(['device', 'tag_match', 'shift'], 'access')] },
      /^note .*No resource in devices has a tag shift/,
    ],
    [
      'a thing that is gone',
      { permissions: [allow(['device', 'id', 'old'], 'access')] },
      /^note .*no longer exists in devices/,
    ],
    [
      'everything to everybody',
      { targets: [['run_user']], permissions: [allow(['device'], 'access')] },
      /^risk .*access to all resources of a type/,
    ],
    ['the anonymous user', { targets: [['run_user']] }, /^risk .*anonymous user/],
    ['a key that sign-up sets', { targets: [['run_user', 'tag_match', 'company']] }, /^risk .*sign up/],
    ['mixed kinds', { targets: [operators, ['analysis']] }, /^risk .*for users and analyses/],
    ['deny only', { permissions: [{ ...allow(['device'], 'access'), effect: 'deny' }] }, /^note .*only denies/],
    ['the same target twice', { targets: [operators, operators] }, /^note .*same target/],
    [
      'the same permission twice',
      { permissions: [sound.permissions[1], sound.permissions[1]] as Permission[] },
      /^note .*same permission/,
    ],
    ['dashboards without devices', { permissions: [allow(['dashboard'], 'access')] }, /^note .*no devices/],
  ])('%s', (_, changes, words) => {
    expect(found(changes)).toContainEqual(expect.stringMatching(words))
  })

  test('things that were not read, or not completely, are not checked', () => {
    const targets = [['run_user', 'id', 'bob']]
    expect(found({ targets }, { known: {} })).toEqual([])
    expect(found({ targets }, { known: { run_user: { things: [], complete: false } } })).toEqual([])
  })
})

describe('a deny in another policy', () => {
  const deny = (resource: string[], more: Partial<Policy> = {}): Policy => ({
    ...sound,
    id: 'other',
    name: 'Other',
    permissions: [{ effect: 'deny', action: ['access'], resource }],
    ...more,
  })
  test.each<[string, Policy, number]>([
    ['about the same things', deny(['dashboard', 'id', 'finance']), 1],
    ['about other things', deny(['entity']), 0],
    ['disabled', deny(['dashboard'], { active: false }), 0],
    ['for analyses', deny(['dashboard'], { targets: [['analysis']] }), 0],
    ['of this policy itself', deny(['dashboard'], { id: 'sound' }), 0],
  ])('%s', (_, other, count) => {
    expect(found({}, { others: [other] }).filter((one) => one.includes('Policy Other'))).toHaveLength(count)
  })
  test('a deny of another single thing does not count', () => {
    const permissions = [allow(['device', 'id', 'pump'], 'access')]
    expect(found({ permissions }, { others: [deny(['device', 'id', 'tank'])] })).toEqual([])
  })
})
