import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { fallbackCatalogue, type Catalogue } from '#api/policy-catalogue.ts'
import { governedKindOf, permissionProblem, policySchema, targetProblem } from './policy-values.ts'

const catalogue: Catalogue = { ...fallbackCatalogue, verified: true }
const odd = ['run_user', 'tag']
const oddRule = { effect: 'allow', action: [], resource: ['device', 'id'] }
const stored = { targets: [odd], permissions: [oddRule] }
const rules = { kind: 'run_user', catalogue, stored } as const
const rule = (resource: unknown, ...action: unknown[]) => ({ effect: 'allow', action, resource })

test.each([
  [['run_user'], undefined],
  [['run_user', 'id', ''], 'Choose a resource, user or analysis'],
  [['run_user', 'tag.key', ' ', 'tag.value', 'x'], 'Enter a tag key'],
  [['run_user', 'tag.key', 'role', 'tag.value', ''], 'Enter a tag value'],
  [['run_user', 'tag_match', ''], 'Enter a tag key'],
  [['run_user', 'tag', 'x', 'y'], 'Repair or remove this target'],
  ['run_user', 'Repair or remove this target'],
  // It was stored, so it may stay.
  [odd, undefined],
])('target %j: %s', (row, problem) => {
  expect(targetProblem(row, rules)).toBe(problem)
})

describe('permissions', () => {
  test.each([
    [rule(['dashboard'], 'access'), undefined],
    [rule(['dashboard']), 'Choose at least one action'],
    [rule(['dashboard', 'id', ''], 'access'), 'Choose a resource, user or analysis'],
    [rule(['file', 'path', ''], 'access'), 'Enter the start of the path'],
    [rule(['device', 'id'], 'access'), 'Repair or remove this permission'],
    [rule(['dashboard'], 'delete'), 'Dashboard / delete cannot be granted in this way'],
    [rule('dashboard', 'access'), 'Repair or remove this permission'],
    [null, 'Repair or remove this permission'],
    [oddRule, undefined],
  ])('%j: %s', (row, problem) => {
    expect(permissionProblem(row, rules)).toBe(problem)
  })
  test('nothing new is saved while the catalogue could not be read; stored lines may stay', () => {
    const blind = { ...rules, catalogue: fallbackCatalogue }
    expect(permissionProblem(rule(['dashboard'], 'access'), blind)).toMatch(/could not be read/)
    expect(permissionProblem(oddRule, blind)).toBeUndefined()
  })
})

test('each problem is shown at its line, all at once', () => {
  const values = {
    name: ' ',
    tags: [],
    active: true,
    targets: [['analysis'], ['analysis', 'id', '']],
    permissions: [rule(['device'], 'send_data'), rule(['device'], 'fly')],
  }
  const { error } = z.safeParse(policySchema({ catalogue, stored }), values)
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['name', 'Enter a name'],
    ['targets.1', 'Choose a resource, user or analysis'],
    ['permissions.1', 'Device / fly cannot be granted in this way'],
  ])
  const empty = z.safeParse(policySchema({ catalogue, stored }), { ...values, targets: [], permissions: [] })
  expect(empty.error?.issues.map(({ path }) => path.join('.'))).toEqual(['name', 'targets', 'permissions'])
})

test('the kind is that of the first target that has one', () => {
  expect([governedKindOf([7, ['device'], ['analysis']]), governedKindOf([])]).toEqual(['analysis', undefined])
})
