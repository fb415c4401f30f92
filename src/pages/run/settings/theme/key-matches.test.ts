import { expect, test } from 'vitest'
import { keyMatches } from './key-matches.ts'
import { themeKey } from './theme-keys.ts'

const navbar = themeKey('navbarText')

test.each([
  ['', true],
  ['  ', true],
  ['text', true],
  ['ICONS', true],
  ['navbart', true],
  ['#0B2f', true],
  ['text navbar', true],
  ['Ícons', true],
  ['sidebar', false],
  ['text sidebar', false],
  ['_', false],
  ["'", false],
])('“%s” finds it: %s', (search, found) => {
  expect(keyMatches(navbar, '#0b2f6b', search)).toBe(found)
})

test('finds a value with or without its spaces', () => {
  expect(keyMatches(navbar, 'hsl(229, 100%, 23%)', 'hsl(229,100%')).toBe(true)
})
