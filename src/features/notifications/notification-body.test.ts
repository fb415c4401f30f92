import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buttonId } from './notification-body.ts'

test('ids hold no spaces, are never empty, and differ', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (labels) => {
      const ids: string[] = []
      for (const label of labels) ids.push(buttonId(label, ids))
      expect(new Set(ids).size).toBe(labels.length)
      for (const id of ids) expect(id).toMatch(/^\S{1,60}$/)
    }),
  )
  expect(buttonId('Yes, please do', [])).toBe('yes-please-do')
  expect(buttonId('Größe ändern', [])).toBe('größe-ändern')
  expect(buttonId('!', ['button'])).toBe('button-2')
})
