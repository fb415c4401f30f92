import { describe, expect, test } from 'vitest'
import type { Permission, Policy } from '#api/policies.ts'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import {
  linesFor,
  matchesPrincipal,
  evaluate,
  evaluateListing,
  type Principal,
  type ResourceRef,
  matchesResource,
} from './evaluate.ts'

const ana: Principal = {
  kind: 'run_user',
  id: 'ana',
  tags: [
    { key: 'site', value: 'north' },
    { key: 'site', value: 'south' },
    { key: 'role', value: 'operator' },
  ],
}
const script: Principal = { kind: 'analysis', id: 's1', tags: [{ key: 'site', value: 'north' }] }
const plant: ResourceRef = {
  id: 'd1',
  tags: [
    { key: 'site', value: 'east' },
    { key: 'site', value: 'north' },
  ],
}
const rule = (resource: string[], action = ['access'], effect = 'allow'): Permission => ({ effect, action, resource })
let number = 0
const policy = (permissions: Permission[], more: Partial<Policy> = {}): Policy => {
  number += 1
  return { id: `p${number}`, name: `P${number}`, active: true, targets: [['run_user']], permissions, ...more }
}
const lines = (principal: Principal, policies: Policy[], resource = 'dashboard', action = 'access') =>
  linesFor(policies, { principal, resource, action }, fallbackCatalogue)
const one = (principal: Principal, policies: Policy[], thing = plant, resource = 'dashboard', action = 'access') =>
  evaluate(lines(principal, policies, resource, action), principal, thing).outcome
const list = (policies: Policy[], thing = plant) => evaluateListing(lines(ana, policies), ana, thing).outcome

describe('targets (contract 11.2)', () => {
  test.each([
    [['run_user'], true],
    [['run_user', 'id', 'ana'], true],
    [['run_user', 'id', 'bob'], false],
    [['run_user', 'tag.key', 'site', 'tag.value', 'south'], true],
    [['run_user', 'tag.key', 'site', 'tag.value', 'east'], false],
    [['run_user', 'tag.key', 'site', 'tag.value', 'south', 'more'], true],
    [['run_user', 'tag_match', 'site'], true],
    [['run_user', 'tag_match', 'shift'], false],
    [['run_user', 'path', '/'], false],
    [['run_user', 'tag.key', 'site', 'tag_value', 'south'], false],
    [['run_user', 'id'], false],
    [['analysis'], false],
    [['device'], false],
    [[], false],
  ])('%j matches her: %s', (target, expected) => {
    expect(matchesPrincipal(target, ana)).toBe(expected)
  })
  test('several tags with one key each count (regression class R28)', () => {
    const tags = ['south', 'north'].map((value) => ({ key: 'site', value }))
    const both = { ...ana, tags }
    for (const value of ['south', 'north'])
      expect(matchesPrincipal(['run_user', 'tag.key', 'site', 'tag.value', value], both)).toBe(true)
    for (const { value } of tags)
      expect(matchesResource({ by: 'tag-match', key: 'site' }, both, { tags: [{ key: 'site', value }] })).toBe(true)
    expect(matchesResource({ by: 'tag-match', key: 'site' }, both, { tags: [{ key: 'site', value: 'east' }] })).toBe(
      false,
    )
  })
  test('any matching target is enough', () => {
    expect(
      one(ana, [
        policy([rule(['dashboard'])], {
          targets: [
            ['run_user', 'id', 'bob'],
            ['run_user', 'id', 'ana'],
          ],
        }),
      ]),
    ).toBe('allowed')
  })
})

describe('resources (contract 11.2, 11.3)', () => {
  test.each([
    [['dashboard'], 'allowed'],
    [['dashboard', 'id', 'd1'], 'allowed'],
    [['dashboard', 'id', 'd2'], 'nothing'],
    [['dashboard', 'tag.key', 'site', 'tag.value', 'north'], 'allowed'],
    [['dashboard', 'tag.key', 'site', 'tag.value', 'south'], 'nothing'],
    [['dashboard', 'tag.key', 'site', 'tag.value', 'north', 'cut'], 'allowed'],
    // One of several values under the key is enough, on both sides.
    [['dashboard', 'tag_match', 'site'], 'allowed'],
    [['dashboard', 'tag_match', 'role'], 'nothing'],
    [['dashboard', 'path', '/'], 'nothing'],
    [['dashboard', 'id'], 'nothing'],
    [['device'], 'nothing'],
  ] as const)('%j: %s', (resource, expected) => {
    expect(one(ana, [policy([rule([...resource])])])).toBe(expected)
  })

  test('an action that the kind cannot have, or not in this form, has no effect', () => {
    const delete_ = (targets: string[][]) => [policy([rule(['dashboard'], ['delete'])], { targets })]
    expect(one(ana, delete_([['run_user']]), plant, 'dashboard', 'delete')).toBe('nothing')
    expect(one(script, delete_([['analysis']]), plant, 'dashboard', 'delete')).toBe('allowed')
    const create = [policy([rule(['device', 'id', 'd1'], ['create'])], { targets: [['analysis']] })]
    expect(one(script, create, {}, 'device', 'create')).toBe('nothing')
  })

  test('a policy for both kinds gives its lines to both', () => {
    const mixed = [policy([rule(['device'], ['access', 'send_data'])], { targets: [['run_user'], ['analysis']] })]
    expect([one(ana, mixed, plant, 'device'), one(script, mixed, plant, 'device', 'send_data')]).toEqual([
      'allowed',
      'allowed',
    ])
    expect(one(ana, mixed, plant, 'device', 'send_data')).toBe('nothing')
  })

  test('files match by the beginning of their path', () => {
    const reports = [policy([rule(['file', 'path', '/reports'])], { targets: [['analysis']] })]
    const asked = (path: string) => one(script, reports, { path }, 'file')
    expect([asked('reports/a.csv'), asked('/reports/b'), asked('/other')]).toEqual(['allowed', 'allowed', 'nothing'])
    expect(one(script, reports, {}, 'file')).toBe('nothing')
  })
})

describe('evaluation (contract 11.4)', () => {
  const allow = policy([rule(['dashboard'])])
  const deny = policy([rule(['dashboard', 'id', 'd1'], ['access'], 'deny')])
  test('without a match access is denied, and no line is named', () => {
    expect(evaluate(lines(ana, []), ana, plant)).toEqual({ outcome: 'nothing', deciding: [] })
  })
  test('deny-only policies grant nothing (regression class R28)', () => {
    expect([one(ana, [deny]), list([deny])]).toEqual(['denied', 'denied'])
  })
  test('a disabled policy has no effect (regression class R28)', () => {
    expect([one(ana, [{ ...allow, active: false }]), one(ana, [allow, { ...deny, active: false }])]).toEqual([
      'nothing',
      'allowed',
    ])
  })
  test('within a policy a deny overrides its allows, in whatever order', () => {
    const both = [...deny.permissions, ...allow.permissions]
    expect([one(ana, [policy(both)]), one(ana, [policy(both.toReversed())])]).toEqual(['denied', 'denied'])
    expect(one(ana, [policy(both)], { id: 'd2' })).toBe('allowed')
  })
  test('between policies the order decides, and a list follows the deny', () => {
    expect([one(ana, [allow, deny]), one(ana, [deny, allow])]).toEqual(['order', 'order'])
    expect([list([allow, deny]), list([deny, allow])]).toEqual(['denied', 'denied'])
    expect([one(ana, [allow, deny], { id: 'd2' }), list([allow, deny], { id: 'd2' })]).toEqual(['allowed', 'allowed'])
  })
  test('two policies that deny, one of which also allows, agree', () => {
    expect(one(ana, [deny, policy([...allow.permissions, ...deny.permissions])])).toBe('denied')
  })
  test('the deciding lines are named', () => {
    const { deciding } = evaluate(lines(ana, [allow, deny]), ana, plant)
    expect(deciding.map(({ policyId, at, allow: yes }) => [policyId, at, yes])).toEqual([
      [allow.id, 0, true],
      [deny.id, 0, false],
    ])
  })
})
