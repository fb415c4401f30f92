/** What a list accepts in its address. `sortable` holds bare keys; `defaultSort` may carry a leading minus for descending. */
export interface TableSearchSpec {
  sortable: readonly string[]
  defaultSort: string
  /** Readable query names; a name may repeat: `?tag=site:recife&tag=role`. */
  filters: readonly string[]
  /** The filters that may hold several values; all of them unless given. */
  several?: readonly string[]
  /** Whether a filter accepts a value; others are ignored. */
  accepts?: Readonly<Record<string, (value: string) => boolean>>
  /** The name of each sort key and filter in a sentence. */
  names: Readonly<Record<string, () => string>>
  /** A filter's value in a sentence, where the address has a shorter word. */
  words?: Readonly<Record<string, (value: string) => string>>
  pageSizes: readonly number[]
  defaultPageSize: number
}

/** The state of a list that lives in its address. `page` counts from 1; `filters` holds only names with at least one value. */
export interface TableSearch {
  q: string
  sort: string
  page: number
  size: number
  filters: Readonly<Record<string, readonly string[]>>
}

const LARGEST_PAGE = 1_000_000
const LONGEST_TEXT = 200

/** Reads a list's state from an address. Anything malformed falls back to the default; never throws. */
export function parseTableSearch(params: URLSearchParams, spec: TableSearchSpec): TableSearch {
  return {
    q: (params.get('q') ?? '').slice(0, LONGEST_TEXT),
    sort: knownSort(params.get('sort'), spec),
    page: knownPage(params.get('page')),
    size: knownSize(params.get('size'), spec),
    filters: knownFilters(params, spec),
  }
}

/** Writes a list's state as an address, leaving out whatever is the default so that links stay short. */
export function tableSearchParams(search: TableSearch, spec: TableSearchSpec): URLSearchParams {
  const params = new URLSearchParams()
  if (search.q !== '') params.set('q', search.q)
  for (const name of spec.filters) for (const value of search.filters[name] ?? []) params.append(name, value)
  if (search.sort !== spec.defaultSort) params.set('sort', search.sort)
  if (search.size !== spec.defaultPageSize) params.set('size', String(search.size))
  if (search.page !== 1) params.set('page', String(search.page))
  return params
}

/** The other direction of a sort, or the first (ascending) direction of a new key. */
export function nextSort(current: string, key: string): string {
  return current === key ? `-${key}` : key
}

/** Splits `-last_login` into its key and direction. */
export function sortParts(sort: string): { key: string; descending: boolean } {
  return sort.startsWith('-') ? { key: sort.slice(1), descending: true } : { key: sort, descending: false }
}

function knownSort(text: string | null, spec: TableSearchSpec): string {
  return text !== null && spec.sortable.includes(sortParts(text).key) ? text : spec.defaultSort
}

function knownPage(text: string | null): number {
  if (text === null || !/^[1-9]\d{0,6}$/.test(text)) return 1
  return Math.min(Number(text), LARGEST_PAGE)
}

function knownSize(text: string | null, spec: TableSearchSpec): number {
  const size = Number(text)
  return text !== null && spec.pageSizes.includes(size) ? size : spec.defaultPageSize
}

function knownFilters(params: URLSearchParams, spec: TableSearchSpec): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {}
  for (const name of spec.filters) {
    const makesSense = spec.accepts?.[name] ?? (() => true)
    const values = [...new Set(params.getAll(name).map((value) => value.slice(0, LONGEST_TEXT)))].filter(
      (value) => value !== '' && makesSense(value),
    )
    const kept = spec.several?.includes(name) === false ? values.slice(0, 1) : values
    if (kept.length > 0) found[name] = kept
  }
  return found
}
