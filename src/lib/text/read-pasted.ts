import { unseenCharacters, withoutUnseen } from './unseen.ts'

/**
 * What people paste, read in one place: mail programs, authenticators, spreadsheets and terminals add quotes, brackets,
 * names, labels and characters that nobody sees. Everything here is pure, and reading twice is reading once.
 */

const quotes = `"'\`´“”„‟‘’‚«»‹›`
const around = new RegExp(`^[\\s${quotes}<([{]+|[\\s${quotes}>)\\]},;]+$`, 'gu')

/** A text without what surrounds it: quotes, brackets, separators, unseen characters. */
export function readPlain(text: string): string {
  let plain = withoutUnseen(text)
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replaceAll(around, '')
  }
  return plain
}

/** A name or a part of a tag: nothing unseen in it but what joins the letters of a script or the parts of an emoji. */
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

/** A token without header, label, quotes or the breaks of lines; its shape is not judged (contract 1.3). */
export function readToken(text: string): string {
  let token = withoutUnseen(text).trim()
  for (let before = ''; before !== token;) {
    before = token
    token = readPlain(token.replace(labels, ''))
  }
  return token.replaceAll(/\s+/g, '').replaceAll(/[\u2010-\u2015\u2212]/g, '-')
}

/** A code of digits as it is written in apps and mails: “123 456”, “123-456”, other scripts; other texts stay. */
export function readCode(text: string): string {
  const plain = readPlain(text)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, digitOf)
  const bare = plain.replaceAll(/[\s.·\u2010-\u2015\u2212-]+/g, '')
  if (/^\d+$/.test(bare)) return bare
  const codes = plain.match(/(?<!\d)\d{3}[\s-]?\d{3}(?!\d)/g) ?? []
  return codes.length === 1 ? (codes[0] ?? '').replaceAll(/\D/g, '') : plain
}

/** The value of a digit of any script: they stand in tens, from zero on. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1
  return String(value)
}

/** An id of the platform (contract 1.4), also out of an address or `ObjectId("…")`; other texts stay as they are. */
export function readId(text: string): string {
  const plain = readPlain(text)
  const found = plain.match(/(?<![0-9a-z])[0-9a-f]{24}(?![0-9a-z])/gi) ?? []
  return found.length === 1 ? (found[0] ?? '').toLowerCase() : plain
}
