import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portalColours, share } from './portal-colours.ts'

const fresh = portalColours({})

test('uses the theme’s colours, and the defaults where it has none', () => {
  const style = portalColours({ navbar: 'hsl(0, 100%, 50%)', link: null, auth_bg_opacity: '0' })
  expect(style['--portal-navbar']).toBe('rgba(255, 0, 0, 1)')
  expect(style['--portal-link']).toBe(fresh['--portal-link'])
  expect(style['--portal-auth_bg_opacity']).toBe('0')
  expect(fresh['--portal-navbar']).toBe('rgba(0, 22, 117, 1)')
  expect(fresh['--portal-auth_bg_tint']).toBe('rgba(0, 0, 0, 0)')
  expect(portalColours({ sidebarText: 'red' })['--portal-sidebarForegroundText']).toBe('rgba(255, 0, 0, 1)')
})

test('only numbers reach a style, whatever a theme holds', () => {
  const hostile = fc.constantFrom(
    'red;}body{display:none',
    'url(javascript:alert(1))',
    '</style><script>',
    'expression(1)',
  )
  const key = fc.constantFrom('navbar', 'link', 'auth_bg_opacity', '__proto__', 'toast')
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(hostile, fc.anything())), (theme) => {
      const style = portalColours(theme)
      expect(Object.keys(style)).toEqual(Object.keys(fresh))
      for (const value of Object.values(style)) expect(value).toMatch(/^(rgba\(\d+, \d+, \d+, [\d.]+\)|[\d.]+)$/)
    }),
  )
})

test.each([
  [0, 0],
  ['0', 0],
  [50, 0.5],
  ['100', 1],
  [1_000, 1],
  [-5, 0],
  [null, 0.25],
  ['', 0.25],
  ['half', 0.25],
  [Number.NaN, 0.25],
])('%j is %d', (value, expected) => {
  expect(share(value, 0.25)).toBe(expected)
})
