import { RSAPublicKey } from '@peculiar/asn1-rsa'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate as Parsed, type Name, type SubjectPublicKeyInfo } from '@peculiar/asn1-x509'
import { visibleText } from '#lib/text/visible-text.ts'
import type { Certificate } from './certificate-state.ts'
import { say } from './messages/say.ts'

const nameParts: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'E',
  '0.9.2342.19200300.100.1.25': 'DC',
}

const signatureNames: Record<string, () => string> = {
  '1.2.840.113549.1.1.4': say.md5WithRSA,
  '1.2.840.113549.1.1.5': say.sha1WithRSA,
  '1.2.840.113549.1.1.10': () => 'RSA-PSS',
  '1.2.840.113549.1.1.11': say.sha256WithRSA,
  '1.2.840.113549.1.1.12': say.sha384WithRSA,
  '1.2.840.113549.1.1.13': say.sha512WithRSA,
  '1.2.840.10045.4.1': say.sha1WithECDSA,
  '1.2.840.10045.4.3.2': say.sha256WithECDSA,
  '1.2.840.10045.4.3.3': say.sha384WithECDSA,
  '1.2.840.10045.4.3.4': say.sha512WithECDSA,
  '1.3.101.112': () => 'Ed25519',
}

/** Names of elliptic curves, by the hex digits of their encoded identifier. */
const curves: Record<string, string> = {
  '06082a8648ce3d030107': 'P-256',
  '06052b81040022': 'P-384',
  '06052b81040023': 'P-521',
}

const rsa = '1.2.840.113549.1.1.1'
const ec = '1.2.840.10045.2.1'

/** Reads an X.509 certificate from base64; undefined for anything else. Invisible characters in names are made visible. */
export async function readCertificate(base64: string): Promise<Certificate | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
    const { tbsCertificate: body, signatureAlgorithm } = AsnConvert.parse(bytes, Parsed)
    const bits = rsaBits(body.subjectPublicKeyInfo)
    return {
      subject: nameOf(body.subject),
      issuer: nameOf(body.issuer),
      serial: hex(body.serialNumber),
      sha256: await fingerprint('SHA-256', bytes),
      sha1: await fingerprint('SHA-1', bytes),
      key: bits === undefined ? keyOf(body.subjectPublicKeyInfo) : `RSA ${bits}`,
      rsaBits: bits,
      signature: signatureNames[signatureAlgorithm.algorithm]?.() ?? signatureAlgorithm.algorithm,
      notBefore: body.validity.notBefore.getTime().toISOString(),
      notAfter: body.validity.notAfter.getTime().toISOString(),
    }
  } catch {
    return undefined
  }
}

/** "CN=sso.acme.example, O=Acme": the common name first, because people look for it. */
function nameOf(name: Name): string {
  const parts: { type: string; value: string }[] = []
  for (const set of name) {
    for (const { type, value } of set) {
      // An unknown type of string is shown as hex digits.
      parts.push({ type: nameParts[type] ?? type, value: visibleText(value.toString(), 100) })
    }
  }
  return parts
    .toSorted((a, b) => Number(b.type === 'CN') - Number(a.type === 'CN'))
    .map(({ type, value }) => `${type}=${value}`)
    .join(', ')
}

function rsaBits({ algorithm, subjectPublicKey }: SubjectPublicKeyInfo): number | undefined {
  if (algorithm.algorithm !== rsa) return undefined
  const digits = new Uint8Array(AsnConvert.parse(subjectPublicKey, RSAPublicKey).modulus)
  const first = digits.findIndex((byte) => byte !== 0)
  if (first < 0) return 0
  return (digits.length - first - 1) * 8 + (32 - Math.clz32(digits[first] ?? 0))
}

function keyOf({ algorithm }: SubjectPublicKeyInfo): string {
  if (algorithm.algorithm !== ec) return signatureNames[algorithm.algorithm]?.() ?? algorithm.algorithm
  const curve = algorithm.parameters ? hex(algorithm.parameters).replaceAll(':', '').toLowerCase() : ''
  const name = curves[curve]
  return name === undefined ? say.unknownCurve() : `EC ${name}`
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')

/** Empty on pages without TLS, where browsers do not offer `crypto.subtle`. */
async function fingerprint(algorithm: 'SHA-1' | 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle
  return subtle ? hex(await subtle.digest(algorithm, bytes)) : ''
}
