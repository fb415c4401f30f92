import { expect, test } from 'vitest'
import { shortText } from './short-text.ts'

test('a very long value is cut and says its length', () => {
  expect(shortText('x'.repeat(5000))).toBe(`${'x'.repeat(300)}… (5000 characters)`)
  expect(shortText('short')).toBe('short')
})
