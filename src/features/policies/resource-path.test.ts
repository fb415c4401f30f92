import { expect, test } from 'vitest'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import { describePermission, describeTarget } from './describe.ts'
import { linkedPieces, resourcePath } from './resource-path.ts'

const asker = { kind: 'run_user', who: 'u1' }

test.each([
  ['access_management', '/p/p1/access/policies/x'],
  ['run_user', '/p/p1/run/users/x/access'],
  ['analysis', '/p/p1/access/simulator?kind=analysis&who=x'],
  ['dashboard', '/p/p1/access/simulator?kind=run_user&who=u1&resource=dashboard&on=x'],
  ['device', '/p/p1/access/simulator?kind=run_user&who=u1&resource=device&on=x'],
  ['entity', undefined],
  ['file', undefined],
])('%s', (type, path) => {
  expect(resourcePath('p1', type, 'x', asker)).toBe(path)
})

test('a principal who does not exist stays the one who asks', () => {
  const tags = [{ key: 'role', value: 'operator' }]
  expect(resourcePath('p1', 'device', 'x', { kind: 'run_user', who: '', tags })).toBe(
    '/p/p1/access/simulator?kind=run_user&tag=role%3Doperator&resource=device&on=x',
  )
})

test('a sentence links to what it names, and not to things that are gone', () => {
  const nameOf = (_: string, id: string) => (id === 'gone' ? undefined : `Name of ${id}`)
  const places = (id: string) =>
    [
      ...describeTarget(['analysis', 'id', id], { nameOf }),
      ...describePermission({ effect: 'allow', action: ['access'], resource: ['device', 'id', id] }, 'analysis', {
        catalogue: fallbackCatalogue,
        nameOf,
      }),
    ].flatMap((piece) => linkedPieces('p1', [piece]).flatMap(({ to }) => to ?? []))
  expect(places('d1')).toEqual([
    '/p/p1/access/simulator?kind=analysis&who=d1',
    '/p/p1/access/simulator?resource=device&on=d1',
  ])
  expect(places('gone')).toEqual([])
})
