import { wordMatcher } from '#lib/text/match-words.ts'
import type { ThemeKey } from './theme-keys.ts'

/** Whether a key answers to every word of a search: by its label, its name or its value (regression class R22: case and accents). */
export function answers({ key, label }: ThemeKey, text: string, search: string): boolean {
  return wordMatcher(search)(label, key, text, text.replaceAll(/\s/g, ''))
}
