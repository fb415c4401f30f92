import { finding, type MetadataFinding } from './finding.ts'
import { say } from './messages/say.ts'

/** Largest file that is looked at, in bytes. */
export const largest = 1_048_576

export type Decoded = { text: string; notes: MetadataFinding[] } | { stop: MetadataFinding }

const tooLarge = (bytes: number): MetadataFinding =>
  finding('stop', 'too-large', say.tooLargeTitle(), say.tooLargeHelp({ bytes: (bytes / 1_048_576).toFixed(1) }))

/** Refused before anything reads it: the size of a file, in bytes. */
export const sizeProblem = (bytes: number): MetadataFinding | undefined =>
  bytes > largest ? tooLarge(bytes) : undefined

/** The text of a file. UTF-8 unless a byte order mark, the zero bytes of UTF-16 or the XML declaration say otherwise. */
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
    // A file that says UTF-16 and has no zero bytes was saved anew by something that left the words alone.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}
