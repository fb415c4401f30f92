/** Longest piece a stored block may hold. */
const longestBlock = 65_535

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function checksum(bytes: Uint8Array): number {
  let state = 0xffffffff
  for (const byte of bytes) state = (table[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8)
  return (state ^ 0xffffffff) >>> 0
}

/**
 * A gzip file (RFC 1952) whose content is stored, not compressed: synchronous, because a request must not wait between
 * BEGIN and COMMIT, and `CompressionStream` would.
 */
export function gzip(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.max(1, Math.ceil(content.length / longestBlock))
  const file = new Uint8Array(10 + blocks * 5 + content.length + 8)
  const view = new DataView(file.buffer)
  // Magic, deflate, no flags, no time, no hints, unknown system.
  file.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  let at = 10
  for (let block = 0; block < blocks; block += 1) {
    const piece = content.subarray(block * longestBlock, (block + 1) * longestBlock)
    file[at] = block === blocks - 1 ? 1 : 0
    view.setUint16(at + 1, piece.length, true)
    view.setUint16(at + 3, ~piece.length & 0xffff, true)
    file.set(piece, at + 5)
    at += 5 + piece.length
  }
  view.setUint32(at, checksum(content), true)
  view.setUint32(at + 4, content.length, true)
  return file
}
