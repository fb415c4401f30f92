import { listInWords } from '#lib/words/list-in-words.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { describeTagFilter } from './filter/tag-filter.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from './table-search.ts'
import { say } from './messages/say.ts'

const english = new Intl.NumberFormat('en')
const plain: WriteNumber = (value) => english.format(value)

/** "1–50 of 412", "401 of 401", or "1–50" where the total is unknown; "0" for nothing. Page counts from 1. */
export function describeRowRange(page: number, size: number, count: number, total?: number, write = plain): string {
  if (count === 0) return '0'
  const first = (page - 1) * size + 1
  const last = first + count - 1
  const range = first === last ? write(first) : `${write(first)}–${write(last)}`
  return total === undefined ? range : say.rangeOfMax({ range, max: write(Math.max(total, last)) })
}

/** Whether there may be another page. Without a total, only a short page is known to be the last. */
export function hasNextPage(page: number, size: number, count: number, total?: number): boolean {
  return total === undefined ? count >= size : page * size < total
}

/** "1–50, 38 hidden": how many rows arrived but do not match, and so are hidden. */
export function describeLeftOut(leftOut: number, write = plain): string {
  return leftOut === 0 ? '' : say.leftOut({ count: write(leftOut) })
}

/** How many rows are hidden because they could not be read. */
export function describeUnreadable(count: number, label: string, write = plain): string {
  return say.unreadableRows({ n: count, count: write(count), label })
}

type Spoken = Pick<TableSearchSpec, 'names' | 'words'>

/** The name of a sort key or filter inside a sentence. */
export const nameIn = ({ names }: Spoken, key: string): string => names[key]?.() ?? key

/** The active search and filters: `“maria”, status: active`. */
export function describeNarrowing({ q, filters }: TableSearch, spec: Spoken): string {
  const parts = q === '' ? [] : [`“${q}”`]
  for (const [name, values] of Object.entries(filters)) {
    const held =
      name === 'tag' ? describeTagFilter(values) : listInWords(values.map(spec.words?.[name] ?? String), 'disjunction')
    parts.push(say.nameAndValues({ name: nameIn(spec, name), values: held }))
  }
  return parts.join(', ')
}

/** "sorted by last sign-in, descending". */
export function describeOrder(sort: string, spec: Spoken): string {
  const { key, descending } = sortParts(sort)
  return (descending ? say.sortedDescending : say.sortedAscending)({ key: nameIn(spec, key) })
}

/**
 * What a screen reader announces once a result has settled. The text depends only on the result, so a refetch with the
 * same result announces nothing.
 */
export function describeSettled(
  label: string,
  { value: search, spec }: { value: TableSearch; spec: Spoken },
  count: number,
  total?: number,
  write = plain,
): string {
  const narrowed = describeNarrowing(search, spec)
  if (count === 0) return narrowed === '' ? say.noneOf({ label }) : say.noneFor({ label, narrowed })
  const subject = `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  const range = describeRowRange(search.page, search.size, count, total, write)
  const order = describeOrder(search.sort, spec)
  return narrowed === '' ? say.settled({ subject, range, order }) : say.settledFor({ subject, range, narrowed, order })
}
