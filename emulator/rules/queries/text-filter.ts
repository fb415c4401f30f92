import { fold } from './fold.ts'

/** A text filter of contract 1.7, folded. `like` is null when the text must match exactly. */
export interface TextFilter {
  exact: string
  like: string | null
  /** The runs of characters between the stars, for finding candidates by trigram. */
  literals: string[]
}

/** Longest filter text read; no stored text is longer. */
export const maximumFilter = 1_000

/** Each `*` is any run of characters; `%`, `_` and `\` mean themselves. */
export function parseText(pattern: string): TextFilter {
  const exact = fold(pattern)
  const parts = exact.split(/\*+/)
  const escaped = parts.map((part) => part.replace(/[\\%_]/g, (character) => `\\${character}`))
  return { exact, like: parts.length > 1 ? escaped.join('%') : null, literals: parts.filter(Boolean) }
}

/** An FTS5 query that every text with these literals answers; null when they are too short to tell. */
export function trigramQuery(literals: readonly string[]): string | null {
  const trigrams = new Set<string>()
  for (const literal of literals) {
    const characters = Array.from(literal)
    for (let at = 0; at + 3 <= characters.length && trigrams.size < 24; at += 1) {
      trigrams.add(characters.slice(at, at + 3).join(''))
    }
  }
  if (trigrams.size === 0) return null
  return [...trigrams].map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ')
}

/** Whether a stored text passes, decided without SQL; for short lists. */
export function matchesText(filter: TextFilter, text: string): boolean {
  const folded = fold(text)
  if (filter.like === null) return folded === filter.exact
  const parts = filter.exact.split(/\*+/)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!folded.startsWith(first) || !folded.endsWith(last) || folded.length < first.length + last.length) return false
  let at = first.length
  const end = folded.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = folded.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
