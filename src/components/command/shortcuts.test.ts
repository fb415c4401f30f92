import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShortcutReader, pairWindow, type Keystroke } from './shortcuts.ts'

const nothing = () => {}
const shortcuts = ['mod+k', '/', '?', 'g u', 'g t'].map((keys) => ({ keys, label: keys, run: nothing }))
const stroke = (key: string, more: Partial<Keystroke> = {}): Keystroke => ({
  key,
  mod: false,
  alt: false,
  typing: false,
  ...more,
})

function read(...strokes: [Keystroke, number][]): (string | undefined)[] {
  const reader = createShortcutReader()
  return strokes.map(([one, at]) => reader(shortcuts, one, at)?.keys)
}

describe('shortcuts', () => {
  it('knows single keys, pairs and keys with mod', () => {
    expect(read([stroke('/'), 0], [stroke('g'), 1], [stroke('U'), 2], [stroke('k', { mod: true }), 3])).toEqual([
      '/',
      undefined,
      'g u',
      'mod+k',
    ])
  })
  it('forgets the first key of a pair after a while', () => {
    expect(read([stroke('g'), 0], [stroke('u'), pairWindow + 1])).toEqual([undefined, undefined])
  })
  it('leaves single keys to text fields, but not those with mod', () => {
    expect(read([stroke('/', { typing: true }), 0], [stroke('k', { mod: true, typing: true }), 1])).toEqual([
      undefined,
      'mod+k',
    ])
  })
  it('never reports a shortcut that is not in the list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.boolean(), fc.boolean(), (key, mod, typing) => {
        const [answer] = read([stroke(key, { mod, typing }), 0])
        if (answer !== undefined) expect(answer).toBe(mod ? `mod+${key.toLowerCase()}` : key.toLowerCase())
      }),
    )
  })
})
