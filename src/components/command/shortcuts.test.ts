import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chordOf, parseShortcut, pressed, shortcutKeys, type KeyPress } from './shortcuts.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})
const known = ['mod+k', 'g u', 'g o', '/', '?', 'j', 'g'].slice(0, 6).map(parseShortcut)
const type = (keys: readonly KeyPress[]) => {
  let pending: ReturnType<typeof pressed>['pending'] = []
  const hits: number[] = []
  for (const key of keys) {
    const result = pressed(pending, chordOf(key), known)
    pending = result.pending
    if (result.complete !== undefined) hits.push(result.complete)
  }
  return hits
}

test('⌘ and Ctrl are one modifier, and it matters', () => {
  expect(type([press('k', { metaKey: true }), press('K', { ctrlKey: true }), press('k')])).toEqual([0, 0])
})

test('two keys in a row', () => {
  expect(type([press('g'), press('u')])).toEqual([1])
  expect(type([press('u')])).toEqual([])
})

test('a wrong second key starts over with itself', () => {
  expect(type([press('g'), press('j')])).toEqual([5])
  expect(type([press('g'), press('g'), press('o')])).toEqual([2])
})

test('signs match with or without shift, letters do not', () => {
  expect(type([press('?', { shiftKey: true }), press('/'), press('J', { shiftKey: true })])).toEqual([4, 3])
})

test('an unknown modifier is a mistake of the author', () => {
  expect(() => parseShortcut('hyper+k')).toThrow('hyper')
  expect(parseShortcut('mod++')).toEqual([{ key: '+', mod: true, shift: false, alt: false }])
})

test('keys in words', () => {
  expect(shortcutKeys('mod+k', true)).toEqual(['⌘', 'K'])
  expect(shortcutKeys('mod+shift+p', false)).toEqual(['Ctrl', 'Shift', 'P'])
  expect(shortcutKeys('g u', false)).toEqual(['G', 'then', 'U'])
})

test('whatever was pressed before, a single-key shortcut works at the second press at the latest', () => {
  const key = fc.constantFrom('g', 'u', 'o', 'x', '/', 'Escape').map((name) => press(name))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 12 }), (before) => {
      expect(type([...before, press('j')]).at(-1)).toBe(5)
    }),
  )
})
