import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentType, fileName, filePath } from './file-paths.ts'

test('slashes around a path mean nothing, and a path stays as it is', () => {
  const part = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => !text.includes('/') && !['.', '..'].includes(text))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom('', '/', '//'), (parts, around) => {
      const path = parts.join('/')
      expect(filePath(`${around}${path}${around}`)).toBe(path)
      expect(filePath(filePath(path))).toBe(path)
    }),
  )
})

test.each(['../a', 'a/../b', 'a//b', './a', 'x'.repeat(1_001)])('%s is no path', (path) => {
  expect(() => filePath(path)).toThrow('Invalid path')
})

test.each(['', '/', 'folder/'])('%j is no file', (path) => {
  expect(() => fileName(path)).toThrow('Invalid path')
})

test('the type follows from the ending', () => {
  expect(['a.PNG', 'b.csv', 'c.tar.gz', 'png', 'x.y/z'].map(contentType)).toEqual([
    'image/png',
    'text/csv; charset=utf-8',
    'application/octet-stream',
    'application/octet-stream',
    'application/octet-stream',
  ])
})
