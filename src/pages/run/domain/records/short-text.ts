import { visibleText } from '#lib/text/visible-text.ts'

/** The most of a value that is shown, in characters: names in DNS have at most 253. */
const most = 300

/** Text of a server, safe to read, cut where it is longer than any value of DNS, and saying how long it is. */
export function shortText(text: string): string {
  const all = Array.from(text)
  return visibleText(all.slice(0, most).join('')) + (all.length > most ? `… (${all.length} characters)` : '')
}
