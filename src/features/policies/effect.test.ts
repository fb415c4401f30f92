import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Policy } from '#api/policies.ts'
import { policyEffect, type EffectContext } from './effect.ts'

const thing = (id: string, tags: Record<string, string> = {}) => ({
  id,
  name: id.toUpperCase(),
  tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
})
const context: EffectContext = {
  hasAnonymousUser: true,
  known: {
    run_user: { complete: true, things: [thing('u1', { site: 'north' }), thing('u2', { site: 'south' }), thing('u3')] },
    dashboard: { complete: true, things: [thing('d1', { site: 'north' }), thing('d2', { site: 'south' })] },
    device: { complete: false, things: [thing('e1')] },
  },
}
const policy = (targets: string[][], permissions: Policy['permissions'], active = true): Policy => ({
  id: 'p',
  name: 'P',
  active,
  targets,
  permissions,
})
const allow = (...resource: string[]) => ({ effect: 'allow', action: ['access'], resource })
const deny = (...resource: string[]) => ({ effect: 'deny', action: ['access'], resource })
const north = ['run_user', 'tag.key', 'site', 'tag.value', 'north']

describe('what a policy changes when it is saved', () => {
  test('for everybody and everything: the figures, and the anonymous user', () => {
    const effect = policyEffect(
      policy([north], [allow('dashboard', 'id', 'd1')]),
      policy([['run_user']], [allow('dashboard')]),
      context,
    )
    expect(effect).toEqual({
      reached: [{ type: 'run_user', before: 1, after: 'all', complete: true }],
      resources: [{ type: 'dashboard', before: 1, after: 'all', complete: true }],
      anonymous: true,
      lose: [],
      widens: true,
      narrows: false,
    })
  })

  test('the users who lose access are listed', () => {
    const effect = policyEffect(
      policy([north, ['run_user', 'id', 'u3']], [allow('dashboard')]),
      policy([['run_user', 'id', 'u2']], [allow('dashboard')]),
      context,
    )
    expect(effect).toMatchObject({
      lose: [
        { id: 'u1', name: 'U1' },
        { id: 'u3', name: 'U3' },
      ],
      widens: true,
      narrows: true,
      anonymous: false,
    })
  })

  test('a name, an order or another form of the same rule changes nothing', () => {
    const before = policy([north], [allow('dashboard'), deny('device', 'id', 'e1')])
    const after = policy([north, ['run_user', 'id', 'u1']], [deny('device', 'id', 'e1'), allow('dashboard')])
    expect(policyEffect(before, { ...after, name: 'Q' }, context)).toMatchObject({ widens: false, narrows: false })
  })

  test('removing a deny widens access, adding one narrows it', () => {
    const without = policy([north], [allow('dashboard')])
    const withDeny = policy([north], [allow('dashboard'), deny('dashboard', 'id', 'd1')])
    expect(policyEffect(withDeny, without, context)).toMatchObject({ widens: true, narrows: false })
    expect(policyEffect(without, withDeny, context)).toMatchObject({ widens: false, narrows: true })
  })

  test('tag match counts what the people in question may have', () => {
    const match = [allow('dashboard', 'tag_match', 'site')]
    const effect = policyEffect(policy([north], match), policy([north, ['run_user', 'id', 'u2']], match), context)
    expect(effect.resources).toEqual([{ type: 'dashboard', before: 1, after: 2, complete: true }])
    expect(effect.widens).toBe(true)
  })

  test('a disabled policy never asks, and enabling one counts everything as new', () => {
    const [on, off] = [policy([['run_user']], [allow('device')]), policy([['run_user']], [allow('device')], false)]
    expect(policyEffect(off, { ...off, targets: [north] }, context)).toMatchObject({ widens: false, narrows: false })
    expect(policyEffect(off, on, context)).toMatchObject({ widens: true, narrows: false, anonymous: true })
    expect(policyEffect(on, off, context)).toMatchObject({ widens: false, narrows: true })
    expect(policyEffect(undefined, on, context)).toMatchObject({ widens: true, narrows: false })
  })

  test('lines about things without a list are compared as they are', () => {
    const [one, two] = [policy([north], [allow('file', 'path', '/a')]), policy([north], [allow('file', 'path', '/b')])]
    expect(policyEffect(one, one, context)).toMatchObject({ widens: false, narrows: false })
    expect(policyEffect(one, two, context)).toMatchObject({ widens: true, narrows: true })
    expect(policyEffect(one, policy([north], [allow('file')]), context)).toMatchObject({ widens: true, narrows: false })
  })

  test('undoing is the reverse, and replacing a policy by itself changes nothing', () => {
    const target = fc.constantFrom(['run_user'], north, ['run_user', 'id', 'u2'], ['run_user', 'tag_match', 'site'])
    const row: fc.Arbitrary<Policy['permissions'][number]> = fc.record({
      effect: fc.constantFrom('allow', 'deny'),
      action: fc.subarray(['access', 'edit'], { minLength: 1 }),
      resource: fc.constantFrom<string[]>(
        ['dashboard'],
        ['dashboard', 'id', 'd1'],
        ['dashboard', 'tag_match', 'site'],
        ['file'],
      ),
    })
    const any = fc
      .tuple(fc.array(target, { maxLength: 3 }), fc.array(row, { maxLength: 4 }), fc.boolean())
      .map(([targets, permissions, active]) => policy(targets, permissions, active))
    fc.assert(
      fc.property(any, any, (one, two) => {
        const [there, back] = [policyEffect(one, two, context), policyEffect(two, one, context)]
        expect(there.widens).toBe(back.narrows)
        expect(there.narrows).toBe(back.widens)
        expect(policyEffect(one, one, context)).toMatchObject({ widens: false, narrows: false, lose: [] })
        expect(there.reached.map(({ before, after }) => [after, before])).toEqual(
          back.reached.map(({ before, after }) => [before, after]),
        )
      }),
    )
  })
})
