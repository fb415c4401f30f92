import { shaBlocks } from './sha-blocks.ts'

const constants = new Uint32Array(64)
const start = new Uint32Array(8)

/** Fraction bits of a root, as SHA-256 derives its constants from the first primes. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000)

for (let candidate = 2, found = 0; found < 64; candidate += 1) {
  let prime = true
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false
  if (!prime) continue
  if (found < 8) start[found] = fraction(Math.sqrt(candidate))
  constants[found] = fraction(Math.cbrt(candidate))
  found += 1
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const at = (words: Uint32Array, index: number): number => words[index] ?? 0

function compress(state: Uint32Array, view: DataView, offset: number): void {
  const words = new Uint32Array(64)
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(offset + i * 4)
  for (let i = 16; i < 64; i += 1) {
    const early = at(words, i - 15)
    const late = at(words, i - 2)
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i += 1) {
    const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + high + ((e & f) ^ (~e & g)) + at(constants, i) + at(words, i)) | 0
    const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word
}

/**
 * SHA-256 in hex. Own and synchronous, because a request must not wait between BEGIN and COMMIT and because
 * `crypto.subtle` is missing on pages served without TLS.
 */
export function sha256(text: string): string {
  const view = shaBlocks(new TextEncoder().encode(text))
  const state = start.slice()
  for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, view, offset)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** What is kept of an account's password: somebody may type a real one into the demo. */
export const passwordDigest = (account: string, password: string): string => sha256(`${account}\n${password}`)
