import { foldText } from './fold-text.ts'

/** The address of `Ana Prado <ana@acme.example>`, as mail programs write people. */
export const mailboxOf = (typed: string): string | undefined => /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(typed)?.[1]

/** The words of a search, folded, each once. */
const splitWords = (typed: string): string[] => [
  ...new Set(
    foldText(mailboxOf(typed) ?? typed)
      .split(' ')
      .filter(Boolean),
  ),
]

/**
 * Whether a text answers to a search: every word stands somewhere in it, in any order, case and accents aside. A search
 * without words is answered by every text.
 */
export function wordMatcher(typed: string): (...texts: readonly string[]) => boolean {
  const words = splitWords(typed)
  if (words.length === 0) return () => true
  return (...texts) => {
    const folded = texts.map(foldText).join('\n')
    return words.every((word) => folded.includes(word))
  }
}
