import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCertificate } from '#e2e/support/make-certificate.ts'
import { readCertificate } from './read-certificate.ts'

test.each([
  [{ bits: 2048 }, 'RSA 2048', 'SHA-256 with RSA'],
  [{ bits: 1024, hash: 'sha1' as const }, 'RSA 1024', 'SHA-1 with RSA'],
  [{ key: 'ec' as const }, 'EC P-256', 'SHA-256 with ECDSA'],
])('a certificate (%j) reads as Node reads it', async (options, key, signature) => {
  const base64 = makeCertificate(options)
  const other = new X509Certificate(Buffer.from(base64, 'base64'))
  const read = await readCertificate(base64)
  expect(read).toMatchObject({
    subject: 'CN=sso.acme.example',
    issuer: 'CN=sso.acme.example',
    serial: '4A:01',
    sha256: other.fingerprint256,
    sha1: other.fingerprint,
    key,
    signature,
  })
  expect(Date.parse(read?.notAfter ?? '')).toBe(Date.parse(other.validTo))
  expect(Date.parse(read?.notBefore ?? '')).toBe(Date.parse(other.validFrom))
})

test('names are shown as text, with invisible characters made visible', async () => {
  expect((await readCertificate(makeCertificate({ subject: 'a\u202Eb<script>' })))?.subject).toBe(
    'CN=a⟨U+202E⟩b<script>',
  )
})

test('anything else is not a certificate', async () => {
  const whole = makeCertificate()
  for (const odd of ['', '!!', 'AAAA', whole.slice(0, 400), btoa('hello'.repeat(50))]) {
    expect(await readCertificate(odd)).toBeUndefined()
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await readCertificate(Buffer.from(bytes).toString('base64'))).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})
