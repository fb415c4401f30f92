import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPicture } from './picture.ts'

test.each([
  ['', { kind: 'none' }],
  ['https://files.acme.example/logo.png', { kind: 'image', address: 'https://files.acme.example/logo.png' }],
  ['api.tago.io/file/1/logo.png', { kind: 'image', address: 'https://api.tago.io/file/1/logo.png' }],
  ['//files.acme.example/a.png', { kind: 'image', address: 'https://files.acme.example/a.png' }],
  ['files.acme.example:8443/a.png', { kind: 'image', address: 'https://files.acme.example:8443/a.png' }],
  ['data:image/png;base64,AA', { kind: 'image', address: 'data:image/png;base64,AA' }],
  ['https://svg.internal.tago.io/home.svg', { kind: 'icon', icon: 'home' }],
  ['http://svg.internal.tago.io/group-profile-users.svg', { kind: 'icon', icon: 'users' }],
  ['https://svg.internal.tago.io/unheard-of.svg', { kind: 'icon', icon: 'box' }],
])('%s', (given, picture) => {
  expect(readPicture(given)).toEqual(picture)
})

test.each([
  'javascript:alert(1)',
  'http://acme.example/a.png',
  'data:text/html,<b>',
  'blob:https://x/1',
  'file:///etc/x',
  'https://',
  ' '.repeat(3) + 'vbscript:x',
])('%s is not loaded', (given) => {
  expect(readPicture(given).kind).toBe('refused')
})

const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'javascript:', 'data:image/png,', 'data:text/html,', '//', '', ' HTTPS://'),
    fc.constantFrom(
      'svg.internal.tago.io/',
      'SVG.internal.tago.io:443/',
      'acme.example/',
      'localhost/',
      'x@svg.internal.tago.io/',
    ),
    fc.string(),
  )
  .map((parts) => parts.join(''))

test('whatever is typed, only https and data URLs are loaded, and never the vendor’s icons', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), address), (given) => {
      const picture = readPicture(given)
      if (picture.kind !== 'image') return
      expect(picture.address).toMatch(/^(https:\/\/|data:image\/)/)
      if (picture.address.startsWith('https:'))
        expect(new URL(picture.address).hostname).not.toBe('svg.internal.tago.io')
    }),
  )
})
