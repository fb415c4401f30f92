import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Seconds a code holds (RFC 6238). */
const step = 30

/** RFC 4648, without the padding that authenticator apps do not want. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function fromBase32(text: string): Uint8Array {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2))
}

/** A fresh secret of 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): string => base32(crypto.getRandomValues(new Uint8Array(20)))

/** The code that an authenticator app shows at an instant (milliseconds) for a secret in base32 (RFC 6238). */
export function totp(secret: string, instant: number, digits = 6): string {
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(Math.floor(instant / 1_000 / step)))
  const mac = hmac(sha1, fromBase32(secret), new Uint8Array(counter.buffer))
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const number = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** Whether a code is that of now, or of the half minute before or after: clocks of phones differ. */
export const isTotp = (secret: string, code: string, now: number): boolean =>
  [-1, 0, 1].some((steps) => totp(secret, now + steps * step * 1_000) === code)

/** What the QR code of an authenticator app holds. */
export function otpauthUrl(secret: string, email: string): string {
  const issuer = 'TagoIO emulator'
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=${step}`
}
