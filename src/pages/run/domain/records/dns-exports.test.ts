import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { recordNames, type DomainRecord } from '#api/run/custom-domain.ts'
import { asCsv, asDig, asText, asZone, shownName } from './dns-exports.ts'

const domain = 'acme.example'
const record = (given: Partial<DomainRecord>): DomainRecord => ({
  name: 'dns_page',
  type: 'CNAME',
  key: 'portal.acme.example',
  value: 'portal.dns.tago.example',
  right: false,
  found: null,
  ...given,
})
const ssl = record({
  name: 'dns_ssl',
  key: '_ssl.portal.acme.example',
  value: '_ssl.dns.tago.example',
  found: 'x',
  right: true,
})

test.each([
  ['portal.acme.example', true, 'portal'],
  ['portal.ACME.example', true, 'portal'],
  ['acme.example', true, '@'],
  ['other.example', true, 'other.example'],
  ['notacme.example', true, 'notacme.example'],
  ['portal.acme.example', false, 'portal.acme.example'],
])('%s, without the domain %s: %s', (key, without, shown) => expect(shownName(key, domain, without)).toBe(shown))

test('a text for a mail', () => {
  expect(asText({ records: [ssl], domain, withoutDomain: true })).toBe(
    'Certificate\n  Type:  CNAME\n  Name:  _ssl.portal\n  Value: _ssl.dns.tago.example',
  )
})

test('a zone file has relative names and absolute values', () => {
  const other = record({ key: 'elsewhere.example' })
  const txt = record({ name: 'dns_email_1', type: 'txt', key: domain, value: 'v=1; p="a\\b"' })
  const mail = record({ name: 'dns_email_2', type: 'MX', key: domain, value: '10 mx.dns.example' })
  expect(asZone({ records: [ssl, other, txt, mail], domain }).split('\n')).toEqual([
    '$ORIGIN acme.example.',
    '; Certificate',
    '_ssl.portal\t3600\tIN\tCNAME\t_ssl.dns.tago.example.',
    '; Portal page',
    'elsewhere.example.\t3600\tIN\tCNAME\tportal.dns.tago.example.',
    '; E-mail 1 of 3',
    '@\t3600\tIN\tTXT\t"v=1; p=\\034a\\092b\\034"',
    '; E-mail 2 of 3',
    '@\t3600\tIN\tMX\t10 mx.dns.example.',
    '',
  ])
})

test('commands to query the records', () => {
  expect(asDig([ssl])).toBe('dig +short CNAME _ssl.portal.acme.example')
  expect(asDig([record({ key: 'a; rm -rf /' })])).toMatch(/^# /)
  expect(asDig([record({ key: '-x' })])).toMatch(/^# /)
})

test('whatever a server says, it never becomes a line, a command, a quote or a formula', () => {
  const odd = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('a', '\n', '\r', '\0', '"', '\\', ';', '.', '\u202E', 'ü', '\uD800', '\u2028'))
      .map((all) => all.join('')),
    fc.constantFrom('a\nb', '$(id)', '"; $INCLUDE /etc/passwd', "'; rm", '=1+1', '@x', '\u202Ex', 'x'.repeat(600)),
  )
  const records = fc
    .tuple(odd, odd, odd, odd, fc.constantFrom(...recordNames))
    .map(([type, key, value, found, name]) => [record({ type, key, value, found, name })])
  fc.assert(
    fc.property(records, (rows) => {
      const zone = asZone({ records: rows, domain }).split('\n')
      expect(zone).toHaveLength(4)
      expect(zone[2]).toMatch(/^(; .*|[\x21-\x7e]+\t3600\tIN\t[A-Z0-9]+\t[\x20-\x7e]+)$/)
      for (const line of asDig(rows).split('\n'))
        expect(line).toMatch(/^(# [\w -]+: [a-z ]+|dig \+short [A-Z]+ [\w.-]+)$/)
      expect(asText({ records: rows, domain, withoutDomain: false }).split('\n')).toHaveLength(4)
      const [, cells] = parse<string[]>(asCsv({ records: rows, domain, withoutDomain: true }, ','), {
        newline: '\r\n',
      }).data
      expect(cells).toHaveLength(6)
      for (const cell of cells ?? []) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
    }),
  )
})
