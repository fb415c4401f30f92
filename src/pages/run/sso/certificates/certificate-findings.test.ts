import { expect, test } from 'vitest'
import { certificateFindings, type FoundCertificate } from './certificate-findings.ts'
import type { Certificate } from './certificate-state.ts'

const now = Date.parse('2026-11-27T12:00:00Z')
const day = 86_400_000
const at = (days: number) => new Date(now + days * day).toISOString()
const dates = (end: number, begin = -100) => ({ notBefore: at(begin), notAfter: at(end) })

const certificate = (end: number, begin?: number): Certificate => ({
  subject: 'CN=x',
  issuer: 'CN=x',
  serial: '01',
  sha256: '',
  sha1: '',
  key: 'RSA 2048',
  rsaBits: 2048,
  signature: 'SHA-256 with RSA',
  ...dates(end, begin),
})
const signing = (...all: (Certificate | undefined)[]): FoundCertificate[] =>
  all.map((read) => ({ use: 'signing', read, chain: 0 }))

test.each<[string, FoundCertificate[], Record<string, string>]>([
  ['a good one', signing(certificate(300)), { certificate: 'ok' }],
  ['one that ends in a month', signing(certificate(40)), { 'expiring-certificate': 'warn' }],
  ['one that ends this week', signing(certificate(3)), { 'expiring-certificate': 'risk' }],
  ['an expired one', signing(certificate(-3)), { 'expired-certificate': 'risk' }],
  ['one of the future', signing(certificate(300, 5)), { 'early-certificate': 'risk' }],
  [
    'an old one and its heir',
    signing(certificate(-3), certificate(300)),
    { 'expired-certificate': 'risk', 'several-certificates': 'warn' },
  ],
  [
    'a good one and its heir',
    signing(certificate(90), certificate(300, 5)),
    { certificate: 'ok', 'several-certificates': 'warn' },
  ],
  [
    'one that ends soon and its heir',
    signing(certificate(20), certificate(300)),
    { 'expiring-certificate': 'warn', 'several-certificates': 'warn' },
  ],
  [
    'one of the future and the one of now',
    signing(certificate(300, 5), certificate(90)),
    { 'early-certificate': 'risk', 'several-certificates': 'warn' },
  ],
  ['an unreadable one', signing(undefined), { 'unreadable-certificate': 'stop' }],
  [
    'the second of two unreadable',
    signing(certificate(300), undefined),
    { 'unreadable-certificate': 'risk', certificate: 'ok', 'several-certificates': 'warn' },
  ],
  [
    'the first of two unreadable',
    signing(undefined, certificate(300)),
    { 'unreadable-certificate': 'stop', 'several-certificates': 'warn' },
  ],
])('%s means what it should', (_, found, expected) => {
  const findings = certificateFindings([...found, { use: 'encryption', read: certificate(-900), chain: 0 }], now)
  expect(Object.fromEntries(findings.map(({ code, level }) => [code, level]))).toEqual(expected)
})

test('an expired certificate before a valid one: the finding says that the platform’s choice is unknown', () => {
  const [first] = certificateFindings(signing(certificate(-3), certificate(300)), now)
  expect(first?.title).toBe('The first signing certificate has expired')
  expect(first?.detail).toContain('does not document whether it uses more than the first')
})
