import { wordMatcher } from '#lib/text/match-words.ts'
import type { ThemeKey } from './theme-keys.ts'

/** Whether a key's label, name or value contains every word of a search, ignoring case and accents (regression class R22). */
export function keyMatches({ key, label }: ThemeKey, text: string, search: string): boolean {
  return wordMatcher(search)(label, key, text, text.replaceAll(/\s/g, ''))
}
