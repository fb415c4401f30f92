import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetUploads, parseNotes, readNotes, rememberUpload, type UploadNote } from './upload-note.ts'

const stored = new Map<string, string>()
let room = 5_000_000

beforeEach(() => {
  stored.clear()
  room = 5_000_000
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('full')
      stored.set(key, value)
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const note = (issuer: string, xml = `<${issuer}/>`): UploadNote => ({
  issuer,
  at: '2026-11-27T00:00:00Z',
  certificates: [],
  xml,
})

test('the current metadata become the previous ones', () => {
  rememberUpload('p', note('a'))
  rememberUpload('p', note('b'))
  expect(readNotes('p')).toMatchObject({ current: { issuer: 'b' }, previous: { issuer: 'a', xml: '<a/>' } })
  expect(readNotes('other')).toEqual({ current: null, previous: null })
})

test('saving the same metadata twice does not drop the previous ones', () => {
  rememberUpload('p', note('a'))
  rememberUpload('p', note('b'))
  rememberUpload('p', note('b'))
  expect(readNotes('p').previous?.issuer).toBe('a')
})

test('large metadata are noted without their text, and a full browser drops texts first', () => {
  rememberUpload('p', note('a', 'x'.repeat(500_000)))
  expect(readNotes('p').current).toMatchObject({ issuer: 'a', xml: null })
  room = 300
  expect(rememberUpload('p', note('b', 'x'.repeat(400)))).toBe(true)
  expect(readNotes('p')).toMatchObject({ current: { issuer: 'b', xml: null }, previous: null })
  room = 0
  expect(rememberUpload('p', note('c'))).toBe(false)
})

test('notes can be deleted', () => {
  rememberUpload('p', note('a'))
  const undo = forgetUploads('p')
  expect(readNotes('p').current).toBeNull()
  undo()
  expect(readNotes('p').current?.issuer).toBe('a')
})

test('a broken note reads as none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { current } = parseNotes(text)
      expect(current === null || typeof current.issuer === 'string').toBe(true)
    }),
  )
})
