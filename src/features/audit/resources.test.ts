import { expect, test } from 'vitest'
import { kindLabel, auditedResourcePath } from './resources.ts'

const about = (resourceName: string, message: string) => ({
  resourceName,
  resourceID: 'x1',
  message,
  who: null,
  date: null,
})

test.each([
  ['runuser', 'Run user edited', '/p/acme/run/users/x1'],
  ['run', 'Run settings edited', '/p/acme/run/settings'],
  ['profile', 'Token created', '/p/acme/tokens'],
  ['profile', 'Team member left', '/p/acme/team'],
  ['profile', 'Profile edited', undefined],
  ['device', 'Token created', undefined],
])('%s, “%s” leads to %s', (kind, message, path) => {
  expect(auditedResourcePath('acme', about(kind, message))).toBe(path)
})

test('kinds have names, and an unknown one keeps its own', () => {
  expect(['am', 'run', 'submarine', ''].map(kindLabel)).toEqual(['Policy', 'Run settings', 'submarine', 'Unknown'])
})
