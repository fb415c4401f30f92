import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Permission } from '#api/policies.ts'
import { missingMatches, reach, type TargetReach } from './explain-target.ts'
import { readChoice } from './tuple.ts'

const maria = {
  id: 'u1',
  tags: [
    { key: 'role', value: 'viewer' },
    { key: 'role', value: 'guest' },
    { key: 'site', value: '' },
  ],
}

// Contract 11.2, row by row; a longer target is cut to five elements.
test.each<[string[], TargetReach]>([
  [['run_user'], { meets: true, by: 'everybody' }],
  [['run_user', 'id', 'u1'], { meets: true, by: 'id' }],
  [['run_user', 'id', 'u2'], { meets: false, because: 'another user' }],
  [['run_user', 'tag.key', 'role', 'tag.value', 'guest'], { meets: true, by: 'tag', key: 'role', value: 'guest' }],
  [
    ['run_user', 'tag.key', 'role', 'tag.value', 'guest', 'more'],
    { meets: true, by: 'tag', key: 'role', value: 'guest' },
  ],
  [
    ['run_user', 'tag.key', 'role', 'tag.value', 'admin'],
    { meets: false, because: 'another value', key: 'role', value: 'admin', has: ['viewer', 'guest'] },
  ],
  [
    ['run_user', 'tag.key', 'shift', 'tag.value', 'night'],
    { meets: false, because: 'no tag', key: 'shift', value: 'night' },
  ],
  [['run_user', 'tag_match', 'site'], { meets: true, by: 'key', key: 'site' }],
  [['run_user', 'tag_match', 'shift'], { meets: false, because: 'no tag', key: 'shift' }],
  [['run_user', 'path', '/reports'], { meets: false, because: 'malformed' }],
  [['run_user', 'tag.key', 'role', 'tag_value', 'viewer'], { meets: false, because: 'malformed' }],
  [['run_user', 'tag.key', 'role'], { meets: false, because: 'malformed' }],
  [['run_user', 'role'], { meets: false, because: 'malformed' }],
  [['analysis'], { meets: false, because: 'not users' }],
  [['device'], { meets: false, because: 'malformed' }],
  [[], { meets: false, because: 'malformed' }],
])('the target %j', (target, expected) => {
  expect(reach(target, maria)).toEqual(expected)
})

const word = fc.constantFrom('run_user', 'id', 'tag.key', 'tag.value', 'tag_match', 'path', 'role', 'viewer', 'u1', '')

test('no target makes it throw, and elements after the fifth never count', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (target) => {
      expect(reach(target, maria)).toEqual(reach(target.slice(0, 5), maria))
    }),
  )
})

test('adding a tag never stops a policy from matching', () => {
  const tag = fc.record({ key: word, value: word })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.array(tag), tag, (target, tags, more) => {
      if (reach(target, { id: 'u1', tags }).meets) {
        expect(reach(target, { id: 'u1', tags: [...tags, more] }).meets).toBe(true)
      }
    }),
  )
})

const allow = (...resource: string[]): Permission => ({ effect: 'allow', action: ['access'], resource })

test('a comparison with a tag that the user lacks is named once; denials and rules without an action are ignored', () => {
  const permissions = [
    allow('dashboard', 'tag_match', 'shift'),
    allow('dashboard', 'tag_match', 'shift'),
    allow('device', 'tag_match', 'shift'),
    allow('device', 'tag_match', 'role'),
    allow('dashboard'),
    { ...allow('dashboard', 'tag_match', 'denied'), effect: 'deny' },
    { ...allow('dashboard', 'tag_match', 'idle'), action: [] },
  ]
  expect(missingMatches(permissions, maria)).toEqual([
    { resource: 'dashboard', key: 'shift' },
    { resource: 'device', key: 'shift' },
  ])
})

test('a path selects files', () => {
  expect(readChoice(['file', 'path', '/reports'])).toEqual({ by: 'path', prefix: '/reports' })
})
