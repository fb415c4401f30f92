import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audit, judge, worstOf, type ColourText } from './contrast-audit.ts'
import { mendPair } from './contrast-mends.ts'
import { contrastPairs } from './contrast-pairs.ts'
import { contrast, layeredContrast, nearestPassing } from './contrast.ts'
import { parseColour, toStyle, type Colour } from '../css-colour.ts'
import { freshTheme, themeKeys } from '../theme-keys.ts'
import { toHsl, writeLike } from '../write-colour.ts'

extend([a11y])

const byte = fc.integer({ min: 0, max: 255 })
const opaque = fc.record({ r: byte, g: byte, b: byte, a: fc.constant(1) })
const shape = fc.constantFrom('#ffffff', 'hsl(0, 0%, 0%)', 'rgb(0, 0, 0)', 'hsl(0 0% 0%)')
const fresh: ColourText = (key) => {
  const value = freshTheme[key]
  return typeof value === 'string' ? value : undefined
}
const read = (text: string): Colour => {
  const colour = parseColour(text)
  if (!colour) throw new Error(`${text} is no colour`)
  return colour
}

test('contrast is symmetric, between 1 and 21, and agrees with the library', () => {
  fc.assert(
    fc.property(opaque, opaque, (one, other) => {
      const ratio = contrast(one, other)
      expect(ratio).toBe(contrast(other, one))
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21)
      expect(ratio).toBeCloseTo(colord(toStyle(one)).contrast(toStyle(other)), 1)
    }),
  )
  expect(contrast(read('black'), read('white'))).toBeCloseTo(21, 10)
})

test('translucent colours are first blended with what is below them', () => {
  const ink = read('white')
  expect(layeredContrast({ ink, surface: read('rgba(0,0,0,0)'), under: [read('black')] })).toBeCloseTo(21, 5)
  expect(layeredContrast({ ink, surface: read('rgba(0,0,0,0)'), under: [] })).toBe(1)
  expect(layeredContrast({ ink: read('rgba(0,0,0,.5)'), surface: read('white'), under: [] })).toBeCloseTo(3.95, 1)
})

test('the nearest colour passes, keeps hue and syntax, and a passing colour is unchanged', () => {
  fc.assert(
    fc.property(opaque, opaque, shape, fc.constantFrom(3, 4.5), (ground, ink, syntax, atLeast) => {
      const text = writeLike(syntax, ink)
      const passes = (colour: Colour) => contrast(colour, ground) >= atLeast
      const found = nearestPassing(text, passes)
      if (found === undefined) throw new Error('one of black and white always has 4.5 : 1')
      const mended = read(found)
      expect(passes(mended)).toBe(true)
      expect(nearestPassing(found, passes)).toBe(found)
      if (passes(read(text))) expect(found).toBe(text)
      expect(found.slice(0, 3).replace(/^#.*/, '#')).toBe(text.slice(0, 3).replace(/^#.*/, '#'))
      const [was, is] = [toHsl(read(text)), toHsl(mended)]
      // Rounding to eight bits turns the hue of colours that are nearly grey, black or white.
      if (is.s > 25 && was.s > 25 && is.l > 15 && is.l < 85) {
        expect(Math.min(Math.abs(was.h - is.h), 360 - Math.abs(was.h - is.h))).toBeLessThan(6)
      }
      // No nearer colour passes.
      const moved = Math.abs(is.l - was.l)
      if (moved > 2) {
        const nearer = was.l + Math.sign(is.l - was.l) * (moved - 2)
        const { h, s } = was
        expect(passes(read(`hsl(${h.toFixed(3)}, ${s.toFixed(3)}%, ${nearer.toFixed(3)}%)`))).toBe(false)
      }
    }),
  )
})

test('no lightness is enough for text that is almost transparent', () => {
  expect(
    nearestPassing(
      'rgba(0, 0, 0, .05)',
      (colour) => layeredContrast({ ink: colour, surface: read('white'), under: [] }) >= 3,
    ),
  ).toBeUndefined()
  expect(nearestPassing('nonsense', () => true)).toBeUndefined()
})

test('every pair names keys of the contract', () => {
  expect(contrastPairs).toHaveLength(24)
  for (const { ink, surface, under } of contrastPairs) {
    for (const key of [ink, surface, ...under]) expect(themeKeys.get(key)?.kind).toBe('colour')
  }
})

test('the default theme has a warning: white on the light orange of the warning button', () => {
  const failing = audit(fresh).filter(({ passes }) => !passes)
  expect(audit(fresh)).toHaveLength(24)
  expect(failing.map(({ pair }) => pair.surface)).toContain('buttonWarning')
  const warning = failing.find(({ pair }) => pair.surface === 'buttonWarning')
  if (!warning) throw new Error('no warning')
  expect(warning.ratio).toBeCloseTo(1.9, 1)
  const [mend] = mendPair(warning.pair, fresh) ?? []
  expect(mend?.key).toBe('buttonWarning')
  expect(mend?.text).toMatch(/^hsl\(31, 92%, \d/)
  expect(worstOf('buttonWarning', fresh)?.passes).toBe(false)
  expect(worstOf('navbar', fresh)?.passes).toBe(true)
  expect(worstOf('pdf', fresh)).toBeUndefined()
})

test('a pair with a colour that cannot be parsed is skipped', () => {
  const [first] = contrastPairs
  if (!first) throw new Error('no pairs')
  expect(judge(first, (key) => (key === first.ink ? 'oklch(1 0 0)' : 'white'))).toBeUndefined()
  expect(judge(first, () => undefined)).toBeUndefined()
})
