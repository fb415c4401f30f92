import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, readDomainName, readSubdomain, toAscii } from './domain-name.ts'

test.each([
  ['acme.example', 'acme.example'],
  [' ACME.Example ', 'acme.example'],
  ['acme.example.', 'acme.example'],
  ['müller.example', 'xn--mller-kva.example'],
  ['日本.example', 'xn--wgv71a.example'],
  ['a-b.co.example', 'a-b.co.example'],
])('%j is %s', (typed, name) => expect(readDomainName(typed)).toEqual({ name }))

test.each([
  ['', /Enter your domain/],
  ['https://acme.example', /https/],
  ['https://portal.acme.example/', /https/],
  ['acme.example/portal', /path/],
  ['acme.example:8443', /port/],
  ['it@acme.example', /e-mail/],
  ['acme example', /spaces/],
  ['acme', /ending/],
  ['acme.', /ending/],
  ['10.0.0.1', /IP|not a domain/],
  ['-acme.example', /Not a valid domain/],
  ['a_b.example', /Not a valid domain/],
  ['a..example', /Not a valid domain/],
  [`${'a'.repeat(64)}.example`, /Not a valid domain/],
  ['acme.tago.run', /TagoIO/],
  ['tago.io', /TagoIO/],
  ['x.TAGO.io.', /TagoIO/],
])('%j is refused: %s', (typed, problem) => expect(readDomainName(typed).problem).toMatch(problem))

test('a name that only ends like TagoIO’s is allowed', () => {
  expect(readDomainName('mytago.run')).toEqual({ name: 'mytago.run' })
})

test.each([
  ['portal', 'portal'],
  ['Eu.Portal', 'eu.portal'],
  ['büro', 'xn--bro-hoa'],
])('subdomain %j is %s', (typed, name) => expect(readSubdomain(typed)).toEqual({ name }))

test.each([
  ['', /Enter a subdomain/],
  ['.', /letters/],
  ['a_b', /letters/],
  ['-a', /letters/],
  ['https://portal', /https/],
  ['por tal', /spaces/],
])('subdomain %j is refused', (typed, problem) => expect(readSubdomain(typed).problem).toMatch(problem))

test.each([
  ['https://portal.acme.example/', { subdomain: 'portal', domain: 'acme.example' }],
  ['portal.acme.example:443/login?x#y', { subdomain: 'portal', domain: 'acme.example' }],
  ['portal.acme.co.example', { subdomain: 'portal', domain: 'acme.co.example' }],
  ['acme.example', undefined],
  ['portal.x.tago.run', undefined],
])('the parts of %j', (typed, parts) => expect(partsOf(typed)).toEqual(parts))

test('every accepted name is one that DNS accepts, and is accepted again unchanged', () => {
  const like = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('a', 'Z', '9', '-', '.', '_', 'ü', 'xn--', '%', '/', ':', 'tago', 'run'), {
        maxLength: 10,
      })
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(like, (typed) => {
      const { name } = readDomainName(typed)
      if (name === undefined) return
      expect(name).toMatch(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]+$/)
      expect(readDomainName(name)).toEqual({ name })
      expect(toAscii(name)).toBe(name)
    }),
    { numRuns: 500 },
  )
})
