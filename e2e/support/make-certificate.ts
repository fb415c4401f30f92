import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'

interface CertificateOptions {
  subject?: string
  notBefore?: Date
  notAfter?: Date
  key?: 'rsa' | 'ec'
  bits?: number
  hash?: 'sha256' | 'sha1'
}

const oids = {
  'rsa sha256': '1.2.840.113549.1.1.11',
  'rsa sha1': '1.2.840.113549.1.1.5',
  'ec sha256': '1.2.840.10045.4.3.2',
  'ec sha1': '1.2.840.10045.4.1',
}

const pairs = new Map<string, { privateKey: KeyObject; publicKey: KeyObject }>()

/** Making a key takes long; tests look at what is around it. */
function pairOf(key: 'rsa' | 'ec', bits: number) {
  const id = `${key} ${bits}`
  const pair =
    pairs.get(id) ??
    (key === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: bits })
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' }))
  pairs.set(id, pair)
  return pair
}

const day = 86_400_000

/** A self-signed certificate of nobody, as base64 without line breaks: two years long, one of them gone. */
export function makeCertificate(options: CertificateOptions = {}): string {
  const { subject = 'sso.acme.example', key = 'rsa', bits = 2048, hash = 'sha256' } = options
  const { notBefore = new Date(Date.now() - 365 * day), notAfter = new Date(Date.now() + 365 * day) } = options
  const { privateKey, publicKey } = pairOf(key, bits)
  const name = new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new AttributeValue({ utf8String: subject }) }),
    ]),
  ])
  const algorithm = new AlgorithmIdentifier({
    algorithm: oids[`${key} ${hash}`],
    ...(key === 'rsa' ? { parameters: null } : {}),
  })
  const body = new TBSCertificate({
    version: Version.v3,
    serialNumber: new Uint8Array([0x4a, 0x01]).buffer,
    signature: algorithm,
    issuer: name,
    validity: new Validity({ notBefore, notAfter }),
    subject: name,
    subjectPublicKeyInfo: AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo),
  })
  const signature = createSign(hash)
    .update(Buffer.from(AsnConvert.serialize(body)))
    .sign(privateKey)
  const certificate = new Certificate({
    tbsCertificate: body,
    signatureAlgorithm: algorithm,
    signatureValue: new OctetString(signature).buffer,
  })
  return Buffer.from(AsnConvert.serialize(certificate)).toString('base64')
}
