import { withoutUnseen } from './unseen.ts'

/** Letters with a stroke and ligatures: Unicode does not decompose them, but people type them as the plain letter. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/**
 * The text as every search of the product compares it: no case, no accents, no unseen characters, any blanks as one.
 * Folding twice gives the same.
 */
export function foldText(text: string): string {
  if (/^[!-~]*$/.test(text)) return text.toLowerCase()
  return withoutUnseen(text)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(special, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Orders two texts as people expect in a list: regardless of case and accents. */
export function compareFolded(one: string, other: string): number {
  const [a, b] = [foldText(one), foldText(other)]
  return a < b ? -1 : Number(a > b)
}
