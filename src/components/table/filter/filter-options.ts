import { wordMatcher } from '#lib/text/match-words.ts'

export interface FilterOption {
  value: string
  label: string
}

/** Choices at hand, or a loader asked when they are first needed. */
export type FilterOptions = readonly FilterOption[] | (() => Promise<readonly FilterOption[]>)

/** The options whose label holds every word, as all searches match them. */
export function matchingOptions(options: readonly FilterOption[], text: string): readonly FilterOption[] {
  const answers = wordMatcher(text)
  return options.filter(({ label }) => answers(label))
}

/** The options and, for values in force that are not among them, an entry of their own: what is on must be seen. */
export function withValues(options: readonly FilterOption[], value: readonly string[]): readonly FilterOption[] {
  const known = new Set(options.map((option) => option.value))
  const strangers = value.filter((each) => !known.has(each)).map((each) => ({ value: each, label: each }))
  return [...strangers, ...options]
}
