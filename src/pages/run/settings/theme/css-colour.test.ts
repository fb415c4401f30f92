import { colord } from 'colord'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composite, parseColour, sameColour, toStyle } from './css-colour.ts'
import { fromHsl, toHsl, writeLike } from './write-colour.ts'

const byte = fc.integer({ min: 0, max: 255 })
const alpha = fc.constantFrom(1, 0, 0.05, 0.5, 0.725)
const colour = fc.record({ r: byte, g: byte, b: byte, a: alpha })

/** One text per syntax seen in themes (contract 6.8). */
const wild = [
  '#e6431e',
  '#007d05',
  '#C02416',
  '#fff',
  '#0008',
  '#11223344',
  'white',
  'RebeccaPurple',
  'transparent',
  'rgb(85, 107, 47)',
  'rgb(85 107 47)',
  'rgb(85 107 47 / 50%)',
  'rgb(10%, 20%, 30%)',
  'rgba(0, 0, 0, .05)',
  'rgba(0,0,0,0.5)',
  'hsl(229, 100%, 23%)',
  'hsl(240,4%,95%)',
  'hsl(240deg 4% 95%)',
  'hsl(240deg 4% 95% / .5)',
  'hsla(0, 0%, 0%, 0.5)',
  'HSLA(10, 20%, 30%, 50%)',
  '  hsl( 10 , 20% , 30% ) ',
]

test.each(wild)('%s is a colour, and stays as it is when nothing is picked', (text) => {
  const found = parseColour(text)
  if (!found) throw new Error(`${text} is no colour`)
  expect(writeLike(text, found)).toBe(text)
})

test.each([
  '',
  'red;}body{display:none',
  'url(javascript:alert(1))',
  '<script>',
  'var(--x)',
  'expression(1)',
  '#ggg',
  '#12345',
  'ff0000',
  'rgba(0, 0, 0, .5',
  'hsl(229, 100%, 23%);',
  'red blue',
  `#fff${' '.repeat(100)}`,
  7,
  null,
  undefined,
])('%j is none', (value) => {
  expect(parseColour(value)).toBeUndefined()
})

test('accepts any text only if the library does, and returns plain numbers', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const found = parseColour(text)
      expect(found !== undefined).toBe(colord(text).isValid())
      if (found) expect(toStyle(found)).toMatch(/^rgba\(\d+, \d+, \d+, [\d.]+\)$/)
    }),
  )
})

test('every colour can be written in every syntax and read back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...wild), colour, (before, picked) => {
      const text = writeLike(before, picked)
      const back = parseColour(text)
      if (!back) throw new Error(`${text} is no colour`)
      // Hex has 255 steps of alpha.
      expect(sameColour({ ...back, a: 0 }, { ...picked, a: 0 })).toBe(true)
      expect(back.a).toBeCloseTo(picked.a, 2)
      const start = /^\s*(#|rgb|hsl)/i.exec(before)?.[1]
      if (start) expect(text.trim().startsWith(start)).toBe(true)
    }),
  )
})

test.each([
  ['hsl(229, 100%, 23%)', { r: 255, g: 0, b: 0, a: 1 }, 'hsl(0, 100%, 50%)'],
  ['hsl(240,4%,95%)', { r: 0, g: 128, b: 0, a: 0.5 }, 'hsla(120,100%,25%,0.5)'],
  ['hsl(240deg 4% 95%)', { r: 255, g: 0, b: 0, a: 0.5 }, 'hsl(0deg 100% 50% / 0.5)'],
  ['rgba(0, 0, 0, .05)', { r: 1, g: 2, b: 3, a: 0.25 }, 'rgba(1, 2, 3, .25)'],
  ['rgba(0, 0, 0, 1)', { r: 1, g: 2, b: 3, a: 1 }, 'rgba(1, 2, 3, 1)'],
  ['rgb(0 0 0)', { r: 1, g: 2, b: 3, a: 1 }, 'rgb(1 2 3)'],
  ['#FFF', { r: 170, g: 187, b: 204, a: 1 }, '#ABC'],
  ['#fff', { r: 171, g: 187, b: 204, a: 1 }, '#abbbcc'],
  ['#ffffff', { r: 170, g: 187, b: 204, a: 0.5 }, '#aabbcc80'],
  ['white', { r: 0, g: 0, b: 0, a: 1 }, '#000000'],
  ['nonsense', { r: 0, g: 0, b: 0, a: 1 }, '#000000'],
])('%s with another colour is written %j → %s', (before, picked, text) => {
  expect(writeLike(before, picked)).toBe(text)
})

test('hue, saturation and lightness lead back, and agree with the library', () => {
  fc.assert(
    fc.property(colour, (given) => {
      const hsl = toHsl(given)
      expect(sameColour(fromHsl(hsl, given.a), given)).toBe(true)
      const theirs = colord({ r: given.r, g: given.g, b: given.b }).toHsl()
      expect(Math.abs(hsl.l - theirs.l)).toBeLessThanOrEqual(0.51)
      expect(Math.abs(hsl.s - theirs.s)).toBeLessThanOrEqual(0.51)
    }),
  )
})

test('compositing: opaque hides, transparent shows, half is half', () => {
  const red = { r: 255, g: 0, b: 0, a: 1 }
  const white = { r: 255, g: 255, b: 255, a: 1 }
  expect(composite(red, white)).toEqual(red)
  expect(composite({ ...red, a: 0 }, white)).toEqual(white)
  expect(composite({ ...red, a: 0.5 }, white)).toEqual({ r: 255, g: 127.5, b: 127.5, a: 1 })
  expect(composite({ ...red, a: 0 }, { ...white, a: 0 }).a).toBe(0)
})
