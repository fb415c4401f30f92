import type { WriteNumber } from '#lib/number-style.ts'
import { describeTagFilter } from './filter/tag-filter.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from './table-search.ts'

const english = new Intl.NumberFormat('en')
const plain: WriteNumber = (value) => english.format(value)

/** "1–50 of 412", "401 of 401", or "1–50" where the total is unknown; "0" for nothing. Page counts from 1. */
export function describeRowRange(page: number, size: number, count: number, total?: number, write = plain): string {
  if (count === 0) return '0'
  const first = (page - 1) * size + 1
  const last = first + count - 1
  const range = first === last ? write(first) : `${write(first)}–${write(last)}`
  return total === undefined ? range : `${range} of ${write(Math.max(total, last))}`
}

/** Whether rows may follow this page. Without a total, only a short page is known to be the last. */
export function hasNextPage(page: number, size: number, count: number, total?: number): boolean {
  return total === undefined ? count >= size : page * size < total
}

/** How many of the rows that arrived do not match and are not shown: "1–50, 38 of them left out". */
export function describeLeftOut(leftOut: number, write = plain): string {
  return leftOut === 0 ? '' : `, ${write(leftOut)} of them left out`
}

/** How many rows are not shown because they could not be read. */
export function describeUnreadable(count: number, label: string, write = plain): string {
  if (count === 1) return `1 of the ${label} came in a form that cannot be read, and is left out.`
  return `${write(count)} of the ${label} came in a form that cannot be read, and are left out.`
}

/**
 * What the list is narrowed by: `“maria”, status: active`. Filter names come from the address, so they are readable.
 */
export function describeNarrowing({ q, filters }: TableSearch, words: TableSearchSpec['words'] = {}): string {
  const parts = q === '' ? [] : [`“${q}”`]
  for (const [name, values] of Object.entries(filters)) {
    parts.push(
      `${spaced(name)}: ${name === 'tag' ? describeTagFilter(values) : values.map(words[name] ?? String).join(' or ')}`,
    )
  }
  return parts.join(', ')
}

/** "sorted by last login, descending". */
export function describeOrder(sort: string): string {
  const { key, descending } = sortParts(sort)
  return `sorted by ${spaced(key)}, ${descending ? 'descending' : 'ascending'}`
}

/**
 * What a screen reader announces when a result has settled. It depends on the result alone, so a refetch announces
 * nothing.
 */
export function describeSettled(
  label: string,
  { value: search, spec }: { value: TableSearch; spec: Pick<TableSearchSpec, 'words'> },
  count: number,
  total?: number,
  write = plain,
): string {
  const narrowed = describeNarrowing(search, spec.words)
  const within = narrowed === '' ? '' : ` for ${narrowed}`
  if (count === 0) return `No ${label}${within}`
  const subject = `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return `${subject} ${describeRowRange(search.page, search.size, count, total, write)}${within}, ${describeOrder(search.sort)}`
}

/** `last_login` → `last login`. */
export function spaced(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ')
}
