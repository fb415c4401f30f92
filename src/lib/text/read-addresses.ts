import { readPlain } from './read-pasted.ts'
import { withoutUnseen } from './unseen.ts'

interface Piece {
  text: string
  /** The separator that ended it: a comma may be part of a name. */
  end: string
}

/**
 * The e-mail addresses of a pasted list: one per line, between commas or semicolons, as cells of a spreadsheet, and in
 * the form of
 * mail programs (`Ana Prado <ana@acme.example>; "Prado, Ana" <…>`). What is not an address stays as it was typed.
 */
export function readAddressList(typed: string): string[] {
  const pieces = splitList(typed)
  return pieces.flatMap(({ text, end }, at) => {
    const next = pieces[at + 1]
    // `Prado, Ana <ana@acme.example>`: the comma was part of the name.
    const isName = end === ',' && !text.includes('@') && next !== undefined && /<[^<>]*@[^<>]*>/.test(next.text)
    // A name in the cell beside the address.
    const isCell = !text.includes('@') && (end === '\t' || pieces[at - 1]?.end === '\t') && hasAddress(pieces, at)
    return isName || isCell ? [] : addressesIn(text)
  })
}

/** One address: the first of the pasted ones, or the text itself. */
export function readAddress(typed: string): string {
  const [first = ''] = readAddressList(typed)
  return first.length < typed.length ? readAddress(first) : first
}

function hasAddress(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  const after = pieces[at + 1]
  const isBeside = (piece: Piece | undefined) => piece?.text.includes('@') === true
  return (pieces[at]?.end === '\t' && isBeside(after)) || (before?.end === '\t' && isBeside(before))
}

/** Splits at separators outside quotes and angle brackets. */
function splitList(typed: string): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let quoted = false
  let angled = false
  const isBalanced = (typed.match(/["“”]/g)?.length ?? 0) % 2 === 0
  for (const character of typed.replaceAll('＠', '@')) {
    if (isBalanced && /["“”]/.test(character)) quoted = !quoted
    if (!quoted && /[<>]/.test(character)) angled = character === '<'
    const separates = /[\n\r]/.test(character) || (!quoted && !angled && /[,;\t，；、\u2028\u2029|]/.test(character))
    if (separates) {
      if (/[\n\r]/.test(character)) quoted = angled = false
      pieces.push({ text, end: character })
      text = ''
    } else text += character
  }
  pieces.push({ text, end: '' })
  return pieces.filter((piece) => readPlain(piece.text) !== '')
}

function addressesIn(piece: string): string[] {
  const text = withoutUnseen(piece)
  const angled = [...text.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, inside = '']) => readPlain(inside))
  if (angled.length > 0) return angled.map(bare).filter((one) => one !== '')
  const plain = bare(readPlain(text))
  const parts = plain.split(' ').map(readPlain).filter(Boolean)
  return parts.length > 1 && parts.every((part) => part.includes('@')) ? parts.map(bare) : plain === '' ? [] : [plain]
}

/** Removes `mailto:` or `To:` before the address and the query of a link after it. */
const bare = (text: string): string =>
  readPlain(
    text
      .replace(/^(?:mailto|to|cc|bcc|e-?mail)\s*:\s*/i, '')
      .replace(/(@[^\s?]+)\?.*$/s, '$1')
      .replace(/\.+$/, ''),
  )
