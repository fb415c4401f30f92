import { foldText } from './fold-text.ts'

/** The address in `Ana Prado <ana@acme.example>`, the form in which mail programs write people. */
export const mailboxOf = (typed: string): string | undefined => /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(typed)?.[1]

/** The words of a search: folded, each once. */
const splitWords = (typed: string): string[] => [
  ...new Set(
    foldText(mailboxOf(typed) ?? typed)
      .split(' ')
      .filter(Boolean),
  ),
]

/**
 * A function that tells whether a text matches a search: every word occurs somewhere in it, in any order, regardless of
 * case and accents. A search without words matches every text.
 */
export function wordMatcher(typed: string): (...texts: readonly string[]) => boolean {
  const words = splitWords(typed)
  if (words.length === 0) return () => true
  return (...texts) => {
    const folded = texts.map(foldText).join('\n')
    return words.every((word) => folded.includes(word))
  }
}
