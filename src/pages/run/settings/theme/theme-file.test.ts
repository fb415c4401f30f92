import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFields, fieldOf, toFields } from './theme-fields.ts'
import { NoTheme, readThemeFile, writeThemeFile } from './theme-file.ts'
import { freshTheme } from './theme-keys.ts'

const now = toFields({ ...freshTheme, custom: 'kept' })

test('an exported file contains every key, and changes nothing when imported', () => {
  const theme = { ...freshTheme, custom: 'kept', auth_bg_opacity: 0 }
  const file = writeThemeFile(theme, { ...toFields(theme), navbar: 'red' })
  expect(JSON.parse(file).theme).toEqual({ ...theme, navbar: 'red' })
  expect(readThemeFile(file, { ...toFields(theme), navbar: 'red' })).toMatchObject({ changes: [], refused: [] })
  expect(readThemeFile(file, toFields(theme)).changes).toEqual([
    { key: 'navbar', label: 'Bar', before: 'hsl(229, 100%, 23%)', after: 'red' },
  ])
})

test('reads a bare map, an export of all settings, and a byte order mark too', () => {
  const expected = [expect.objectContaining({ key: 'link', after: 'teal' })]
  expect(readThemeFile('{"link": "teal"}', now).changes).toEqual(expected)
  expect(readThemeFile('\uFEFF{"name": "x", "theme": {"link": "teal"}}', now).changes).toEqual(expected)
})

test('unknown keys are imported; invalid values are listed and left out', () => {
  const text = `{
    "brandNew": "hsl(1, 2%, 3%)", "link": 7, "navbar": null, "primary": {"a": 1}, "toast": [1], "loading": true,
    "buttonDanger": "url(javascript:alert(1))", "auth_bg_opacity": 0, "auth_form_opacity": "40", "auth_bg_src": "javascript:x",
    "evil": "<script>", "__proto__": {"polluted": true}, "constructor": "red"
  }`
  const { changes, refused } = readThemeFile(text, now)
  expect(changes.map(({ key }) => key)).toEqual(['brandNew', 'auth_bg_opacity', 'auth_form_opacity'])
  expect(refused.map(({ key }) => key).toSorted()).toEqual(
    [
      '__proto__',
      'auth_bg_src',
      'buttonDanger',
      'constructor',
      'evil',
      'link',
      'loading',
      'navbar',
      'primary',
      'toast',
    ].toSorted(),
  )
  expect(refused.find(({ key }) => key === 'link')?.why).toBe('a number instead of a colour')
  expect({}).not.toHaveProperty('polluted')
})

test.each([
  '',
  'theme',
  '[]',
  '7',
  'null',
  '{}',
  '{"name":"portico","version":"1"}',
  `{"link":"${'x'.repeat(5_300_000)}"}`,
])('no theme: %.40s', (text) => {
  expect(() => readThemeFile(text, now)).toThrow(NoTheme)
})

test('any file either throws NoTheme or gives changes that the form accepts', () => {
  fc.assert(
    fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue()), (any, map) => {
      for (const text of [any, JSON.stringify({ ...map, link: 'red' })]) {
        try {
          const { changes } = readThemeFile(text, now)
          const fields = { ...now, ...Object.fromEntries(changes.map(({ key, after }) => [fieldOf(key), after])) }
          expect(Object.getPrototypeOf(applyFields({}, fields))).toBe(Object.prototype)
        } catch (error) {
          if (!(error instanceof NoTheme)) throw error
        }
      }
    }),
  )
})
