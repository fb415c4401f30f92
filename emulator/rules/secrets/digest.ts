import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text, in hex. Synchronous, because a request must not wait between BEGIN and COMMIT and because
 * `crypto.subtle` is missing on pages served without TLS.
 */
export const sha256 = (text: string): string => bytesToHex(sha256Bytes(utf8ToBytes(text)))

/** What is kept of an account's password: somebody may type a real one into the demo. */
export const passwordDigest = (account: string, password: string): string => sha256(`${account}\n${password}`)
