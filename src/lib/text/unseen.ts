/**
 * Characters that change a text without being seen: controls, bidirectional marks, zero-width characters, odd fillers.
 * Blanks are not among them.
 */
export const unseenCharacters =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\p{Variation_Selector}]/gu

/** The text without unseen characters. Line breaks and tabs become blanks first, and odd blanks become plain ones. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]|\p{Zs}/gu, ' ').replaceAll(unseenCharacters, '')
}
