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

function numberOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
