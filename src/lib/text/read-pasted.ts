import { unseenCharacters, withoutUnseen } from './unseen.ts'

/**
 * Reads what people paste: mail programs, authenticators, spreadsheets and terminals add quotes, brackets, names,
 * labels and characters that nobody sees. Everything here is pure, and reading a text twice gives the same.
 */

const quotes = `"'\`´“”„‟‘’‚«»‹›`
const around = new RegExp(`^[\\s${quotes}<([{]+|[\\s${quotes}>)\\]},;]+$`, 'gu')

/** A text without surrounding quotes, brackets and separators, and without unseen characters. */
export function readPlain(text: string): string {
  let plain = withoutUnseen(text)
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replaceAll(around, '')
  }
  return plain
}

/**
 * A name or a part of a tag, without unseen characters except those that join letters of a script or parts of an emoji.
 */
export function readText(text: string): string {
  const joins =
    /(?<=[^\p{ASCII}\s])(?:[\p{Join_Control}\p{Variation_Selector}]+(?=[^\p{ASCII}\s])|\p{Variation_Selector})/gu
  const kept: string[] = []
  const marked = text.replaceAll(/\uE000/g, '').replaceAll(joins, (found) => {
    kept.push(found)
    return '\uE000'
  })
  const plain = marked
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]|\p{Zs}/gu, ' ')
    .replaceAll(unseenCharacters, (one) => (one === '\uE000' ? one : ''))
  return plain
    .replaceAll('\uE000', () => kept.shift() ?? '')
    .normalize('NFC')
    .trim()
}

const labels =
  /^(?:authorization|(?:profile|account|analysis|device|api|access)?[\s_-]*(?:token|key)|bearer)(?=[\s:="'])["']?\s*[:=]?\s*/i

/** A token without header, label, quotes or line breaks. Its shape is not checked (contract 1.3). */
export function readToken(text: string): string {
  let token = withoutUnseen(text).trim()
  for (let before = ''; before !== token;) {
    before = token
    token = readPlain(token.replace(labels, ''))
  }
  return token.replaceAll(/\s+/g, '').replaceAll(/[\u2010-\u2015\u2212]/g, '-')
}

/**
 * A code of digits as apps and mails write it: “123 456”, “123-456”, digits of other scripts. Other texts stay as they
 * are.
 */
export function readCode(text: string): string {
  const plain = readPlain(text)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, digitOf)
  const bare = plain.replaceAll(/[\s.·\u2010-\u2015\u2212-]+/g, '')
  if (/^\d+$/.test(bare)) return bare
  const codes = plain.match(/(?<!\d)\d{3}[\s-]?\d{3}(?!\d)/g) ?? []
  return codes.length === 1 ? (codes[0] ?? '').replaceAll(/\D/g, '') : plain
}

/** The value of a digit of any script: each script has its ten digits in a row, starting with zero. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1
  return String(value)
}

/**
 * An id of the platform (contract 1.4), also from within an address or `ObjectId("…")`. Other texts stay as they are.
 */
export function readId(text: string): string {
  const plain = readPlain(text)
  const found = plain.match(/(?<![0-9a-z])[0-9a-f]{24}(?![0-9a-z])/gi) ?? []
  return found.length === 1 ? (found[0] ?? '').toLowerCase() : plain
}
