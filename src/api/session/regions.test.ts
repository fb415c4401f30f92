import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAddress, deployAddress, hiddenHost, isDeployAddress } from './regions.ts'

/** Pieces of addresses in any order reach more of the rules, and sooner, than well-formed addresses do. */
const piece = fc.constantFrom(
  'http',
  'https',
  '://',
  ':',
  '/',
  '@',
  '.',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'api',
  'tago',
  'io',
  '8080',
  '?',
  '#',
  '\\',
  ' ',
)
const addressLike = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
)

describe('checkAddress', () => {
  it.each([
    ['api.tago.io', 'https://api.tago.io'],
    [' https://api.eu-w1.tago.io/ ', 'https://api.eu-w1.tago.io'],
    ['https://iot.acme.example:8443', 'https://iot.acme.example:8443'],
    ['http://localhost:8888', 'http://localhost:8888'],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['localhost:8888', 'http://localhost:8888'],
    ['LOCALHOST', 'http://localhost'],
    ['127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['[::1]:9000', 'http://[::1]:9000'],
    ['https://localhost:8888', 'https://localhost:8888'],
    ['localhost.example', 'https://localhost.example'],
    ['аpi.tago.io', 'https://xn--pi-6kc.tago.io'],
  ])('accepts %s', (typed, api) => {
    expect(checkAddress(typed)).toEqual({ api })
  })

  it.each([
    '',
    'http://api.tago.io',
    '10.0.0.1',
    'https://[2001:db8::1]',
    'https://me:secret@api.tago.io',
    'https://me@api.tago.io',
    'https://:secret@api.tago.io',
    'api.tago.io?x=1',
    'api.tago.io/#x',
    'https://[::ffff:10.0.0.1]:8080',
    'api.tago.io/v1',
    'ftp://x.example',
    'intranet',
    'a b',
  ])('refuses %j with a reason', (typed) => {
    expect(checkAddress(typed).problem).toBeTruthy()
  })

  it('gives only https or loopback origins, whatever is typed', () => {
    fc.assert(
      fc.property(addressLike, (typed) => {
        const { api } = checkAddress(typed)
        if (api !== undefined) expect(api).toMatch(/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/)
      }),
    )
  })
})

it('builds the address of a TagoDeploy project', () => {
  expect(deployAddress(' 66Ab12 ')).toEqual({ api: 'https://api.66ab12.tagoio.net' })
  expect(deployAddress('a.b/c').problem).toBeTruthy()
})

describe('isDeployAddress', () => {
  it.each([
    ['https://api.64f0c0ffee.tagoio.net', true],
    ['https://api.us-e1.tago.io', false],
    ['https://tagoio.net', false],
    ['https://api.x.tagoio.net.evil.example', false],
    ['', false],
  ])('%s: %s', (api, is) => expect(isDeployAddress(api)).toBe(is))

  it('holds for every address that deployAddress makes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}[a-z0-9]$/), (project) => {
        fc.pre(!project.startsWith('xn--') && project.slice(2, 4) !== '--')
        expect(isDeployAddress(deployAddress(project).api ?? '')).toBe(true)
      }),
    )
  })
})

it('shows the host of a look-alike address in ASCII form', () => {
  // The first letter is Cyrillic.
  expect(hiddenHost(checkAddress('аpi.tago.io').api ?? '')).toBe('xn--pi-6kc.tago.io')
  expect(hiddenHost('https://münchen.example:8443')).toBe('xn--mnchen-3ya.example:8443')
  expect(hiddenHost('https://api.tago.io')).toBeUndefined()
})

it.each(['https://ana@api.example.com', 'https://:secret@api.example.com'])(
  'refuses %s, which holds part of a user name and password',
  (text) => {
    expect(checkAddress(text)).toMatchObject({ problem: expect.stringContaining('Remove the user name and password') })
  },
)

it.each(['https://api.example.com/v1', 'https://api.example.com/?a=1', 'https://api.example.com/#a'])(
  'refuses %s, which is more than a host',
  (text) => expect(checkAddress(text)).toHaveProperty('problem'),
)
