/** Controls, bidirectional marks, zero-width characters, odd fillers: what changes a text without being seen; not blanks. */
export const unseenCharacters =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\p{Variation_Selector}]/gu

/** The text without what cannot be seen; breaks of lines and tabs become blanks first, odd blanks plain ones. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]|\p{Zs}/gu, ' ').replaceAll(unseenCharacters, '')
}
