import { wordMatcher } from '#lib/text/match-words.ts'

export interface FilterOption {
  value: string
  label: string
}

/** The choices, or a function that loads them when they are first needed. */
export type FilterOptions = readonly FilterOption[] | (() => Promise<readonly FilterOption[]>)

/** The options whose label contains every word; all searches here match like this. */
export function matchingOptions(options: readonly FilterOption[], text: string): readonly FilterOption[] {
  const answers = wordMatcher(text)
  return options.filter(({ label }) => answers(label))
}

/** The options, plus an entry for each active value that is not among them: an active value must be visible. */
export function withValues(options: readonly FilterOption[], value: readonly string[]): readonly FilterOption[] {
  const known = new Set(options.map((option) => option.value))
  const strangers = value.filter((each) => !known.has(each)).map((each) => ({ value: each, label: each }))
  return [...strangers, ...options]
}
