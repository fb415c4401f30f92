import { expect, test } from 'vitest'
import { answers } from './find-keys.ts'
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
  expect(answers(navbar, '#0b2f6b', search)).toBe(found)
})

test('finds a value with or without its spaces', () => {
  expect(answers(navbar, 'hsl(229, 100%, 23%)', 'hsl(229,100%')).toBe(true)
})
