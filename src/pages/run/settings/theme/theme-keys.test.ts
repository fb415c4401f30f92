import { expect, test } from 'vitest'
import { defaultTheme } from '#emulator/seed/default-theme.ts'
import { parseColour } from './css-colour.ts'
import { freshTheme, otherGroup, themeGroups, themeKey, themeKeys } from './theme-keys.ts'

test('each of the contract’s 183 keys is in exactly one group', () => {
  const listed = themeGroups.flatMap(({ keys }) => keys.map(({ key }) => key))
  expect(listed).toHaveLength(183)
  expect(new Set(listed).size).toBe(183)
  expect(new Set(listed)).toEqual(new Set(Object.keys(defaultTheme())))
  expect(themeGroups.at(-1)?.id).toBe('leftovers')
})

test('labels are unique inside a group, and every group has a help text', () => {
  for (const { title, help, keys } of themeGroups) {
    expect(new Set(keys.map(({ label }) => label)).size).toBe(keys.length)
    expect(title).not.toBe('')
    expect(help).not.toBe('')
  }
})

test('179 keys have a documented default, which is valid for its kind', () => {
  expect(Object.keys(freshTheme)).toHaveLength(179)
  for (const { kind, fresh } of themeKeys.values()) {
    if (kind === 'colour' && fresh !== undefined) expect(parseColour(fresh)).toBeDefined()
  }
  const without = [...themeKeys.values()].filter(({ fresh }) => fresh === undefined).map(({ key }) => key)
  expect(without.toSorted()).toEqual([
    'auth_bg_tint',
    'sidebarBucketSelected',
    'sidebarForegroundText',
    'tabBackground',
  ])
  expect(freshTheme).toMatchObject({
    navbar: 'hsl(229, 100%, 23%)',
    auth_bg_opacity: 100,
    auth_form_opacity: null,
    auth_bg_src: '',
    auth_bg_type: 'default',
  })
})

test('unknown keys get a group of their own', () => {
  expect(otherGroup(['navbar'])).toBeUndefined()
  expect(otherGroup(['zeta', 'navbar', 'alpha'])?.keys.map(({ key }) => key)).toEqual(['alpha', 'zeta'])
  expect(themeKey('zeta')).toEqual({ key: 'zeta', label: 'zeta', kind: 'unknown', fresh: undefined })
  expect(themeKey('constructor').kind).toBe('unknown')
})

test('the demo’s default portal has the documented values, so that nothing in it looks changed', () => {
  expect(defaultTheme()).toMatchObject(freshTheme)
})
