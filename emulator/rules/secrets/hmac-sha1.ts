import { shaBlocks } from './sha-blocks.ts'

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
const at = (words: Uint32Array, index: number): number => words[index] ?? 0

/** The function and the constant of each quarter of the 80 rounds. */
const quarters = [
  { mix: (b: number, c: number, d: number) => (b & c) | (~b & d), constant: 0x5a827999 },
  { mix: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0x6ed9eba1 },
  { mix: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d), constant: 0x8f1bbcdc },
  { mix: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0xca62c1d6 },
] as const

function compress(state: Uint32Array, view: DataView, offset: number): void {
  const words = new Uint32Array(80)
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(offset + i * 4)
  for (let i = 16; i < 80; i += 1) {
    words[i] = rotate(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (const [quarter, { mix, constant }] of quarters.entries()) {
    for (let i = quarter * 20; i < quarter * 20 + 20; i += 1) {
      const next = (rotate(a, 5) + mix(b, c, d) + e + constant + at(words, i)) | 0
      ;[e, d, c, b, a] = [d, c, rotate(b, 30), a, next]
    }
  }
  for (const [i, word] of [a, b, c, d, e].entries()) state[i] = at(state, i) + word
}

/** SHA-1, synchronous for the reason of rules/digest.ts. Only for one-time codes, whose standard asks for it. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
  const view = shaBlocks(bytes)
  for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, view, offset)
  const digest = new DataView(new ArrayBuffer(20))
  for (const [i, word] of state.entries()) digest.setUint32(i * 4, word)
  return new Uint8Array(digest.buffer)
}

/** RFC 2104 over SHA-1. */
export function hmacSha1(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? sha1(key) : key)
  const inner = sha1(Uint8Array.from([...block.map((byte) => byte ^ 0x36), ...message]))
  return sha1(Uint8Array.from([...block.map((byte) => byte ^ 0x5c), ...inner]))
}
