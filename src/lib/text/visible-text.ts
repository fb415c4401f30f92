/**
 * Characters that change a text without being seen: controls, bidirectional overrides, zero-width characters, odd
 * blanks.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|(?! )\p{Zs}/gu

/**
 * Text written by strangers, safe to read: each unseen character is shown as its number (`⟨U+202E⟩`), so that nothing
 * can be reversed or hidden. Text longer than `most` characters is cut.
 */
export function visibleText(text: string, most = 300): string {
  const shown = Array.from(text.slice(0, most * 2))
    .slice(0, most)
    .join('')
  return shown.replace(unseen, numberOf) + (shown.length < text.length ? '…' : '')
}

/** True when the text holds characters that nobody sees and `visibleText` would show. */
export const hasUnseen = (text: string): boolean => text.search(unseen) >= 0

/**
 * Unseen characters that are harmless: joiners in scripts that need them, joiners in emoji, and direction marks, which
 * reverse nothing.
 */
const harmless =
  /(?<=[^\p{ASCII}\s])(?:[\p{Join_Control}\p{Variation_Selector}]+(?=[^\p{ASCII}\s])|\p{Variation_Selector})|[\u061C\u200E\u200F]|\p{Zs}/gu

/**
 * A name for lists, pages and questions. Characters that reverse or hide part of it are written out, and names of every
 * script stay as they are: `⟨U+202E⟩gnihtemoS` instead of “Something”.
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

/** The same for a text of several lines, which stay lines. It may be as long as a message. */
export const visibleLines = (text: string): string => cut(text, longestMessage).split('\n').map(written).join('\n')

/** Longer than any real name: a browser needs many seconds to lay out a line of hundreds of thousands of letters. */
const longestName = 1_000
const longestMessage = 5_000

/** Cuts a text to the length of the longest name, between characters. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function numberOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
