import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshTheme, themeKey } from './theme-keys.ts'
import {
  applyFields,
  differsFromFresh,
  fieldOf,
  freshText,
  themeKeyOf,
  problemOf,
  resets,
  themeSchema,
  toFields,
} from './theme-fields.ts'

test('a field’s name can be turned back into its key, and is never read as a path', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (key) => {
      const wellFormed = key.toWellFormed()
      expect(fieldOf(wellFormed)).toMatch(/^[A-Za-z]\w*$/)
      expect(themeKeyOf(fieldOf(wellFormed))).toBe(wellFormed)
    }),
  )
  for (const key of ['a.b', '__proto__', 'constructor', 'key_61', 'a[0]', '0'])
    expect(themeKeyOf(fieldOf(key))).toBe(key)
  expect(fieldOf('navbar')).toBe('navbar')
})

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constant('0'),
  fc.constant(0),
  fc.boolean(),
  fc.constant({ deep: 1 }),
)

test('an unedited theme is saved byte for byte, with unknown keys and odd types', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().map((key) => key.toWellFormed()),
        value,
        { noNullPrototype: true },
      ),
      (theme) => {
        expect(JSON.stringify(applyFields(theme, toFields(theme)))).toBe(JSON.stringify(theme))
      },
    ),
  )
  expect(applyFields(freshTheme, toFields(freshTheme))).toEqual(freshTheme)
})

test.each([
  [{ auth_bg_opacity: 100 }, { auth_bg_opacity: '0' }, { auth_bg_opacity: 0 }],
  [{ auth_bg_opacity: '100' }, { auth_bg_opacity: '0' }, { auth_bg_opacity: '0' }],
  [{ auth_bg_opacity: 0 }, {}, { auth_bg_opacity: 0 }],
  [{ auth_form_opacity: null }, { auth_form_opacity: '0' }, { auth_form_opacity: 0 }],
  [{ auth_form_opacity: 50 }, { auth_form_opacity: '' }, { auth_form_opacity: null }],
  [{ auth_form_opacity: null }, {}, { auth_form_opacity: null }],
  [{ custom: 4 }, { custom: '5' }, { custom: 5 }],
  [{ custom: 'x' }, { custom: '5' }, { custom: '5' }],
  [{ deep: { a: 1 }, flag: false }, { navbar: 'red' }, { deep: { a: 1 }, flag: false, navbar: 'red' }],
])('%j with %j is %j', (theme, typed, expected) => {
  expect(applyFields(theme, { ...toFields(theme), ...typed })).toEqual(expected)
})

test('names of prototype members are plain keys', () => {
  const theme = JSON.parse('{"__proto__": "red", "navbar": "blue"}')
  const next = applyFields(theme, { ...toFields(theme), [fieldOf('__proto__')]: 'green' })
  expect(JSON.stringify(next)).toBe('{"__proto__":"green","navbar":"blue"}')
  expect(Object.getPrototypeOf(next)).toBe(Object.prototype)
})

test.each([
  ['navbar', 'hsl(10, 20%, 30%)', true],
  ['navbar', '', false],
  ['navbar', 'red;}body{display:none', false],
  ['navbar', 'url(javascript:alert(1))', false],
  ['auth_bg_opacity', '0', true],
  ['auth_bg_opacity', '100', true],
  ['auth_bg_opacity', '101', false],
  ['auth_bg_opacity', '', false],
  ['auth_bg_opacity', 'half', false],
  ['auth_form_opacity', '', true],
  ['auth_bg_src', '', true],
  ['auth_bg_src', 'https://files.acme.example/back.png', true],
  ['auth_bg_src', 'api.tago.io/file/back.png', true],
  ['auth_bg_src', 'data:image/png;base64,AAAA', true],
  ['auth_bg_src', 'http://acme.example/back.png', false],
  ['auth_bg_src', 'javascript:alert(1)', false],
  ['auth_bg_src', 'data:text/html,x', false],
  ['auth_bg_src', 'https://acme.example/"onload="x', false],
  ['auth_bg_type', 'video', true],
  ['auth_bg_type', '<b>', false],
  ['customKey', 'anything', true],
  ['customKey', '<script>', false],
])('%s: %s can stand there: %s', (key, text, fine) => {
  expect(problemOf(themeKey(key), text) === undefined).toBe(fine)
})

test('only changed values are checked', () => {
  const saved = toFields({ navbar: 'oklch(1 0 0)', auth_bg_opacity: 'lots' })
  expect(themeSchema(saved).safeParse(saved).success).toBe(true)
  const issues = themeSchema(saved).safeParse({ ...saved, navbar: 'nope', link: 'red' }).error?.issues
  expect(issues?.map(({ path }) => path)).toEqual([['navbar']])
})

test('a reset is offered only where it would change something', () => {
  expect(differsFromFresh('navbar', 'red')).toBe(true)
  expect(differsFromFresh('navbar', 'hsl(229,100%,23%)')).toBe(false)
  expect(differsFromFresh('tabBackground', 'red')).toBe(false)
  expect(differsFromFresh('auth_bg_opacity', '0')).toBe(true)
  expect(differsFromFresh('auth_form_opacity', '')).toBe(false)
  expect(differsFromFresh('toString', 'x')).toBe(false)
  expect(freshText('auth_form_opacity')).toBe('')
})

test('a reset leaves unknown keys, missing keys and equal values alone', () => {
  const theme = {
    navbar: 'red',
    link: 'hsl(208,56%,46%)',
    primary: 'teal',
    auth_bg_opacity: 0,
    tabBackground: 'red',
    own: 'x',
  }
  const fields = { ...toFields(theme), primary: '' }
  expect(resets(Object.keys(fields).map(themeKeyOf), fields, theme)).toEqual([
    { key: 'auth_bg_opacity', text: '100' },
    { key: 'navbar', text: 'hsl(229, 100%, 23%)' },
    { key: 'primary', text: 'hsl(229, 100%, 23%)' },
  ])
  expect(resets(Object.keys(freshTheme), toFields(freshTheme), freshTheme)).toEqual([])
})
