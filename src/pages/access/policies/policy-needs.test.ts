import { expect, test } from 'vitest'
import type { Policy } from '#api/policies.ts'
import { needsOf, needsOfAll } from './policy-needs.ts'

const policy = (targets: string[][], ...rules: [action: string, ...resource: string[]][]): Policy => ({
  id: '1',
  name: 'One',
  active: true,
  targets,
  permissions: rules.map(([word, ...resource]) => ({ effect: 'allow', action: [word], resource })),
})

test('a policy about everything of a kind needs nothing more', () => {
  expect(needsOf(policy([['run_user']], ['access', 'dashboard']))).toEqual([])
})

test('things by id and by tag need their list, users and paths none', () => {
  expect(
    needsOf(
      policy(
        [
          ['run_user', 'tag.key', 'role', 'tag.value', 'x'],
          ['analysis', 'id', 'a'],
        ],
        ['access', 'device', 'tag_match', 'site'],
      ),
    ),
  ).toContain('device')
  expect(needsOf(policy([['run_user', 'id', 'u']], ['access', 'dashboard', 'id', 'd']))).toEqual(['dashboard'])
  expect(needsOf(policy([['analysis', 'id', 'a']], ['access', 'file', 'path', 'logs/']))).toEqual(['analysis'])
})

test('an action this program does not know needs the platform’s list, a form that never acts does not', () => {
  expect(needsOf(policy([['run_user']], ['teleport', 'dashboard']))).toEqual(['catalogue'])
  expect(needsOf(policy([['run_user']], ['access', 'dashboard', 'odd']))).toEqual([])
})

test('several policies need each list once', () => {
  const one = policy([['run_user']], ['access', 'device', 'id', 'd'], ['access', 'dashboard', 'id', 'd'])
  expect(needsOfAll([one, one, policy([['run_user']], ['fly', 'device'])])).toEqual([
    'catalogue',
    'dashboard',
    'device',
  ])
})
