export interface FilterOption {
  value: string
  label: string
}

/** Choices at hand, or a loader asked when they are first needed. */
export type FilterOptions = readonly FilterOption[] | (() => Promise<readonly FilterOption[]>)

/** Lower case without accents, so that "sao" finds "São". */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** The options whose label holds the text, case and accents aside. */
export function matchingOptions(options: readonly FilterOption[], text: string): readonly FilterOption[] {
  const wanted = folded(text.trim())
  return wanted === '' ? options : options.filter(({ label }) => folded(label).includes(wanted))
}

/** The options and, for values in force that are not among them, an entry of their own: what is on must be seen. */
export function withValues(options: readonly FilterOption[], value: readonly string[]): readonly FilterOption[] {
  const known = new Set(options.map((option) => option.value))
  const strangers = value.filter((each) => !known.has(each)).map((each) => ({ value: each, label: each }))
  return [...strangers, ...options]
}
