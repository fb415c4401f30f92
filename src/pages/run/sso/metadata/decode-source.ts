import { finding, type MetadataFinding } from './finding.ts'
import { say } from './messages/say.ts'

/** The largest file that is read, in bytes. */
export const largest = 1_048_576

export type Decoded = { text: string; notes: MetadataFinding[] } | { stop: MetadataFinding }

const tooLarge = (bytes: number): MetadataFinding =>
  finding('stop', 'too-large', say.tooLargeTitle(), say.tooLargeHelp({ bytes: (bytes / 1_048_576).toFixed(1) }))

/** The finding for a file that is too large, by its size in bytes; it is refused before it is read. */
export const sizeProblem = (bytes: number): MetadataFinding | undefined =>
  bytes > largest ? tooLarge(bytes) : undefined

/** Decodes a file. UTF-8, unless a byte order mark, the zero bytes of UTF-16 or the XML declaration say otherwise. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > largest) return { stop: tooLarge(bytes.length) }
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const notes =
      encoding === 'utf-8' ? [] : [finding('ok', 'converted', say.converted({ encoding: encoding.toUpperCase() }))]
    return { text, notes }
  } catch {
    return {
      stop: finding(
        'stop',
        'encoding',
        say.charactersUnreadable(),
        say.charactersUnreadableHelp({ encoding: encoding.toUpperCase() }),
      ),
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const named = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]
  if (named === undefined) return 'utf-8'
  try {
    const { encoding } = new TextDecoder(named)
    // Declared as UTF-16 but without zero bytes: some program converted the file and did not update its declaration.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}
