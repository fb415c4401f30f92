import { listInWords } from '#lib/words/list-in-words.ts'
import type { FilterOption, FilterOptions } from './filter-options.ts'
import { describeSince } from './since.ts'
import { describeTagFilter, type CountedValue } from './tag-filter.ts'

interface Named {
  /** Its name in the address. */
  name: string
  label: string
  /** Kept under "More filters" until it is used. */
  rare?: boolean
}

/** Values to choose from. `several`: more than one may be active; `freeText`: other values can be typed. */
interface ChoiceFilter extends Named {
  kind: 'choice'
  options: FilterOptions
  several?: boolean
  freeText?: boolean
}

/** Tags, as `key` or `key=value`. A row must have every key; of several values for one key, any is enough. */
export interface TagsFilter extends Named {
  kind: 'tags'
  /** The keys in use. */
  keys: () => Promise<readonly string[]>
  /** The values of a key. `least` is set when they were counted in a part of the rows, so that the counts are minimums. */
  valuesOf: (key: string) => Promise<{ values: readonly CountedValue[]; least: boolean }>
}

/** A text that the field must contain. */
interface TextFilter extends Named {
  kind: 'text'
}

/** At or after: a span that ends now (`30 days`) or a day (`2026-01-10`). */
export interface SinceFilter extends Named {
  kind: 'since'
  /** The time zone in which a day begins, to mention it. */
  zone: string
}

/** One way to narrow a list. */
export type ListFilter = ChoiceFilter | TagsFilter | TextFilter | SinceFilter

/** The active values in the words of the chip. */
export function describeFilterValue(filter: ListFilter, values: readonly string[]): string {
  if (filter.kind === 'since') return listInWords(values.map(describeSince), 'unit')
  if (filter.kind === 'tags' || filter.name === 'tag') return describeTagFilter(values)
  const known: readonly FilterOption[] =
    filter.kind === 'choice' && typeof filter.options !== 'function' ? filter.options : []
  const shown = values.map((value) => known.find((option) => option.value === value)?.label ?? value)
  return listInWords(shown, 'unit')
}
