import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { grantsOf, type Target } from './grants.ts'
import { type Policy, rulesOf, type Subject } from './rules-of.ts'

const ana: Subject = {
  kind: 'run_user',
  id: 'ana',
  tags: [
    { key: 'site', value: 'north' },
    { key: 'site', value: 'south' },
    { key: 'role', value: 'operator' },
  ],
}
const allow = (resource: string[], action = 'access', effect = 'allow') => ({ effect, action: [action], resource })
const ask = (subject: Subject, policies: Policy[], target: Target, action = 'access') =>
  grantsOf(subject, rulesOf(subject, policies, 'dashboard', action)).allows(target)
const plant: Target = { id: 'd1', tags: [{ key: 'site', value: 'north' }] }

describe('targets (contract 11.2)', () => {
  test.each([
    [['run_user'], true],
    [['run_user', 'id', 'ana'], true],
    [['run_user', 'id', 'bob'], false],
    [['run_user', 'tag.key', 'role', 'tag.value', 'operator'], true],
    [['run_user', 'tag.key', 'role', 'tag.value', 'admin'], false],
    [['run_user', 'tag.key', 'role', 'tag.value', 'north'], false],
    [['run_user', 'tag_match', 'role'], true],
    [['run_user', 'tag_match', 'team'], false],
    [['run_user', 'path', '/'], false],
    [['analysis'], false],
    [['run_user', 'id'], false],
    [['run_user', 'tag.key', 'role', 'operator'], false],
    [['run_user', 'tag.key', 'role', 'tag_value', 'operator'], false],
    // Longer tuples are cut to five, and may match then.
    [['run_user', 'tag.key', 'role', 'tag.value', 'operator', 'more'], true],
    [[], false],
  ])('%j is %s', (tuple, expected) => {
    expect(ask(ana, [{ targets: [tuple], permissions: [allow(['dashboard'])] }], plant)).toBe(expected)
  })

  test('any target is enough', () => {
    const targets = [
      ['run_user', 'id', 'bob'],
      ['run_user', 'id', 'ana'],
    ]
    expect(ask(ana, [{ targets, permissions: [allow(['dashboard'])] }], plant)).toBe(true)
  })
})

describe('resources (contract 11.2)', () => {
  test.each([
    [['dashboard'], true],
    [['dashboard', 'id', 'd1'], true],
    [['dashboard', 'id', 'd2'], false],
    [['dashboard', 'tag.key', 'site', 'tag.value', 'north'], true],
    [['dashboard', 'tag.key', 'site', 'tag.value', 'south'], false],
    [['dashboard', 'tag_match', 'site'], true],
    [['dashboard', 'tag_match', 'role'], false],
    [['dashboard', 'path', '/x'], false],
    [['device'], false],
    [['dashboard', 'id'], false],
  ])('%j is %s', (resource, expected) => {
    expect(ask(ana, [{ targets: [['run_user']], permissions: [allow(resource)] }], plant)).toBe(expected)
  })

  test('an action that this kind of token cannot have never acts', () => {
    const policies = [{ targets: [['run_user']], permissions: [allow(['dashboard'], 'delete')] }]
    expect(ask(ana, policies, plant, 'delete')).toBe(false)
    const script: Subject = { ...ana, kind: 'analysis' }
    expect(ask(script, [{ ...policies[0], targets: [['analysis']] } as Policy], plant, 'delete')).toBe(true)
  })

  test('files go by the beginning of their path', () => {
    const script: Subject = { kind: 'analysis', id: 's', tags: [] }
    const policies = [{ targets: [['analysis']], permissions: [allow(['file', 'path', '/reports'])] }]
    const grants = grantsOf(script, rulesOf(script, policies, 'file', 'access'))
    expect([grants.allows({ path: 'reports/a.csv' }), grants.allows({ path: '/other' }), grants.allows({})]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('evaluation (contract 11.4)', () => {
  const targets = [['run_user']]
  test('without a grant access is denied', () => {
    expect(ask(ana, [], plant)).toBe(false)
    expect(ask(ana, [{ targets, permissions: [allow(['dashboard'], 'access', 'deny')] }], plant)).toBe(false)
  })

  test('within a policy a deny overrides its allow, whatever order they were sent in', () => {
    const permissions = [allow(['dashboard', 'id', 'd1'], 'access', 'deny'), allow(['dashboard'])]
    expect(ask(ana, [{ targets, permissions }], plant)).toBe(false)
    expect(ask(ana, [{ targets, permissions }], { id: 'd2' })).toBe(true)
  })

  test('between policies the later one wins on one object', () => {
    const deny = { targets, permissions: [allow(['dashboard'], 'access', 'deny')] }
    const permit = { targets, permissions: [allow(['dashboard'])] }
    expect(ask(ana, [deny, permit], plant)).toBe(true)
    expect(ask(ana, [permit, deny], plant)).toBe(false)
  })

  test('a list hides whatever any policy denies', () => {
    const deny = { targets, permissions: [allow(['dashboard', 'id', 'd1'], 'access', 'deny')] }
    const permit = { targets, permissions: [allow(['dashboard'])] }
    for (const policies of [
      [deny, permit],
      [permit, deny],
    ]) {
      const condition = grantsOf(ana, rulesOf(ana, policies, 'dashboard', 'access')).condition('u')
      expect(condition).toEqual({ sql: '((1) AND NOT (u.id = ?))', values: ['d1'] })
    }
  })
})

const word = fc.constantFrom(
  'dashboard',
  'device',
  'run_user',
  'analysis',
  'id',
  'tag.key',
  'tag.value',
  'tag_match',
  'path',
  'd1',
  'site',
  'north',
  '',
)
const tuple = fc.array(word, { maxLength: 7 })
const policy = fc.record({
  targets: fc.array(tuple, { maxLength: 3 }),
  permissions: fc.array(
    fc.record({
      effect: fc.constantFrom('allow', 'deny'),
      action: fc.array(fc.constantFrom('access', 'edit')),
      resource: tuple,
    }),
    { maxLength: 4 },
  ),
})

test('an additional policy never removes access without a deny, and garbage never grants any', () => {
  fc.assert(
    fc.property(fc.array(policy, { maxLength: 4 }), policy, (policies, more) => {
      const before = ask(ana, policies, plant)
      const harmless = { ...more, permissions: more.permissions.filter(({ effect }) => effect === 'allow') }
      if (before) expect(ask(ana, [...policies, harmless], plant)).toBe(true)
      const known = new Set(catalogue.run_user.dashboard?.map(({ value }) => value))
      if (ask(ana, policies, plant, 'edit')) expect(known.has('edit')).toBe(true)
    }),
  )
})
