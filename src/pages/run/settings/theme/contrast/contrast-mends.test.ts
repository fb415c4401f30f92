import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audit, type ColourText } from './contrast-audit.ts'
import { mendAll, mendKey, mendPair } from './contrast-mends.ts'
import { contrastPairs, keysOfPairs } from './contrast-pairs.ts'
import type { Colour } from '../css-colour.ts'
import { freshTheme } from '../theme-keys.ts'
import { writeLike } from '../write-colour.ts'

const fresh: ColourText = (key) => {
  const value = freshTheme[key]
  return typeof value === 'string' ? value : undefined
}
const changedBy = (text: ColourText, changes: readonly { key: string; text: string }[]): ColourText => {
  const to = new Map(changes.map((change) => [change.key, change.text]))
  return (key) => to.get(key) ?? text(key)
}
const failing = (text: ColourText) => audit(text).filter(({ passes }) => !passes)

const keys = keysOfPairs(contrastPairs)
const byte = fc.integer({ min: 0, max: 255 })
const part = fc.constantFrom(0, 40, 128, 200, 255)
const alpha = fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.constantFrom(0, 0.1, 0.5, 0.9))
const colour: fc.Arbitrary<Colour> = fc.oneof(
  fc.record({ r: byte, g: byte, b: byte, a: alpha }),
  fc.record({ r: part, g: part, b: part, a: alpha }),
)
const syntax = fc.constantFrom('#ffffff', 'hsl(0, 0%, 0%)', 'rgb(0 0 0)')
const themes = fc
  .array(fc.tuple(colour, syntax), { minLength: keys.length, maxLength: keys.length })
  .map((colours): ColourText => {
    const texts = new Map(keys.map((key, at) => [key, writeLike(colours[at]?.[1] ?? '', colours[at]?.[0] ?? white)]))
    return (key) => texts.get(key)
  })
const white: Colour = { r: 255, g: 255, b: 255, a: 1 }

describe('Fix all', () => {
  test('leaves nothing to fix in a default theme, and changes nothing that passes', () => {
    const changes = mendAll(fresh)
    const after = changedBy(fresh, changes)
    expect(failing(after)).toEqual([])
    expect(mendAll(after)).toEqual([])
    expect(changes.map(({ key }) => key)).not.toContain('navbar')
  })

  test('fixes the selected item of the sidebar without making the sidebar worse', () => {
    const green = changedBy(fresh, [{ key: 'sidebarItemSelected', text: '#0B6B3A' }])
    const changes = mendAll(green)
    const after = changedBy(green, changes)
    expect(failing(after)).toEqual([])
    expect(mendAll(after)).toEqual([])
    expect(changes.map(({ key }) => key)).not.toContain('sidebarBackground')
  })

  test('in any theme: no pair gets worse, colours of passing pairs stay, a second run changes nothing, no fix is left', () => {
    fc.assert(
      fc.property(themes, (before) => {
        const changes = mendAll(before)
        const after = changedBy(before, changes)
        const were = new Map(audit(before).map((verdict) => [verdict.pair, verdict]))
        const movable = new Set(failing(before).flatMap(({ pair }) => [pair.ink, pair.surface]))
        for (const { key } of changes) expect(movable).toContain(key)
        for (const { pair, ratio, passes } of audit(after)) {
          const was = were.get(pair)
          if (was?.passes) expect(passes).toBe(true)
          else expect(ratio).toBeGreaterThanOrEqual((was?.ratio ?? 0) - 1e-6)
        }
        expect(mendAll(after)).toEqual([])
        for (const { pair } of failing(after)) {
          expect(mendPair(pair, after)).toBeUndefined()
          for (const key of [pair.ink, pair.surface]) expect(mendKey(key, pair, after)).toBeUndefined()
        }
      }),
      { numRuns: 20 },
    )
  }, 600_000)

  test('fixes every pair of a theme whose pairs share no colours', () => {
    const alone = contrastPairs.filter((pair) =>
      contrastPairs.every(
        (other) =>
          other === pair || ![other.ink, other.surface].some((key) => key === pair.ink || key === pair.surface),
      ),
    )
    expect(alone.length).toBeGreaterThan(15)
    fc.assert(
      fc.property(
        fc.array(fc.record({ r: byte, g: byte, b: byte, a: fc.constant(1) }), {
          minLength: keys.length,
          maxLength: keys.length,
        }),
        (colours) => {
          const texts = new Map(keys.map((key, at) => [key, writeLike('#ffffff', colours[at] ?? white)]))
          const before: ColourText = (key) => texts.get(key)
          const left = failing(changedBy(before, mendAll(before))).map(({ pair }) => pair)
          expect(left.filter((pair) => alone.includes(pair))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  }, 600_000)
})
