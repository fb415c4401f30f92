import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import { crumbsOf } from './crumbs.ts'
import { groupOf, navigation } from './navigation.ts'

const names = { profile: 'Riverbend', person: 'Olive' }
const labels = (pathname: string) => crumbsOf(pathname, 'p1', names).map(({ label }) => label)

test('no page is named in its own breadcrumb', () => {
  for (const { items } of navigation) {
    for (const item of items) {
      const found = labels(item.path('p1'))
      expect(found.length).toBeGreaterThan(0)
      expect(found).not.toContain(item.label())
    }
  }
  expect(labels(paths.account)).toEqual(['Olive'])
  expect(labels(paths.inbox)).toEqual(['Olive', 'Account'])
  expect(labels(paths.profile('p1'))).toEqual(['Profile'])
})

test('a page below a list lies in the group of the list, and the sidebar marks the list', () => {
  expect(labels(paths.user('p1', 'u1'))).toEqual(['Riverbend', 'Run'])
  expect(groupOf(paths.user('p1', 'u1'), 'p1')?.item.label()).toBe('Users')
  expect(groupOf(paths.profile('p1'), 'p1')?.item.label()).toBe('Profiles')
  expect(groupOf(paths.account, 'p1')).toBeUndefined()
})
