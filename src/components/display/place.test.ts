import fc from 'fast-check'
import { expect, test } from 'vitest'
import { position } from './place.ts'

const view = { width: 400, height: 300 }
const anchor = { left: 100, top: 100, right: 140, bottom: 130 }

test('goes to the preferred side, or to the other one when there is no room', () => {
  const size = { width: 80, height: 60 }
  expect(position(anchor, size, view, 'left', 'below')).toEqual({ left: 100, top: 134 })
  expect(position(anchor, size, view, 'right', 'above')).toEqual({ left: 60, top: 36 })
  expect(position({ ...anchor, top: 250, bottom: 280 }, size, view, 'left', 'below').top).toBe(186)
  expect(position({ ...anchor, top: 10, bottom: 40 }, size, view, 'left', 'above').top).toBe(44)
})

test('a box that fits into the window stays inside it', () => {
  const number = fc.integer({ min: -200, max: 600 })
  const align = fc.constantFrom('left' as const, 'right' as const)
  const side = fc.constantFrom('above' as const, 'below' as const)
  const size = fc.record({ width: fc.integer({ min: 1, max: 384 }), height: fc.integer({ min: 1, max: 284 }) })
  fc.assert(
    fc.property(number, number, size, align, side, (left, top, box, alignment, preferred) => {
      const at = position({ left, top, right: left + 30, bottom: top + 20 }, box, view, alignment, preferred)
      expect(at.left).toBeGreaterThanOrEqual(8)
      expect(at.top).toBeGreaterThanOrEqual(8)
      expect(at.left + box.width).toBeLessThanOrEqual(view.width - 8)
      expect(at.top + box.height).toBeLessThanOrEqual(view.height - 8)
    }),
  )
})
