/** Controls, bidirectional overrides, zero-width characters, odd blanks: what changes a text without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|(?! )\p{Zs}/gu

/**
 * Text of strangers, safe to read: each unseen character becomes its number (`⟨U+202E⟩`), so that nothing can be turned
 * round or hidden; longer than `most` characters, it is cut.
 */
export function visibleText(text: string, most = 300): string {
  const shown = Array.from(text.slice(0, most * 2))
    .slice(0, most)
    .join('')
  return shown.replace(unseen, numberOf) + (shown.length < text.length ? '…' : '')
}

/** True when `visibleText` would show something that the eye does not see in the text itself. */
export const hasUnseen = (text: string): boolean => text.search(unseen) >= 0

/** Joiners inside words of scripts that need them, the parts of an emoji, and marks of direction, which turn nothing round. */
const harmless =
  /(?<=[^\p{ASCII}\s])(?:[\p{Join_Control}\p{Variation_Selector}]+(?=[^\p{ASCII}\s])|\p{Variation_Selector})|[\u061C\u200E\u200F]|\p{Zs}/gu

/**
 * A name as it is to be read in lists, pages and questions: whatever turns it round or hides a part of it is written out, and
 * names of any script stay as they are. `⟨U+202E⟩gnihtemoS` instead of “Something”.
 */
export const visibleName = (whole: string): string => written(cut(whole, longestName))

function written(name: string): string {
  if (!hasUnseen(name)) return name
  let shown = ''
  let from = 0
  for (const found of name.matchAll(harmless)) {
    shown += name.slice(from, found.index).replace(unseen, numberOf) + found[0]
    from = found.index + found[0].length
  }
  return shown + name.slice(from).replace(unseen, numberOf)
}

/** The same for a text of several lines, which stay lines; it may be as long as a message. */
export const visibleLines = (text: string): string => cut(text, longestMessage).split('\n').map(written).join('\n')

/** Longer than any name; a browser needs many seconds to lay out a line of hundreds of thousands of letters. */
const longestName = 1_000
const longestMessage = 5_000

/** A text that is no longer than a name may be, cut between characters. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function numberOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
