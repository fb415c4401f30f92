/**
 * Characters that nobody sees or that turn the reading direction: controls, format characters, line and paragraph
 * separators, surrogates without a partner, and blanks other than the plain one.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu

/** Text of a server as it is, with what cannot be seen written out: `⟨U+202E⟩`. */
export const visibleText = (text: string): string =>
  text.replace(unseen, (one) => `⟨U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)

/** Whether a text holds a character that cannot be seen. */
export const hidesCharacters = (text: string): boolean => visibleText(text) !== text

/** The most of a value that is shown, in characters: names in DNS have at most 253. */
const most = 300

/** The same, cut where it is longer than any value of DNS, and saying how long it is. */
export function shortText(text: string): string {
  const all = Array.from(text)
  return visibleText(all.slice(0, most).join('')) + (all.length > most ? `… (${all.length} characters)` : '')
}
