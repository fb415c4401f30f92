import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import {
  nextSort,
  parseTableSearch,
  tableSearchParams,
  type TableSearch,
  type TableSearchSpec,
} from './table-search.ts'

/** A list's state in the address bar and the ways to change it. */
export interface TableSearchState {
  spec: TableSearchSpec
  value: TableSearch
  /** `?…` (or an empty string) to append to links, so that Back and the opened page return to the same rows. */
  query: string
  /** Changes the search text; replaces the history entry and returns to page 1. */
  setText: (q: string) => void
  /** Sorts by a key; if the list is sorted by it already, reverses the order. A leading minus asks for descending. */
  setSort: (key: string) => void
  /** Goes to a page and scrolls to its top; `replace` replaces the history entry, for a page that no longer exists. */
  setPage: (page: number, options?: { replace?: boolean }) => void
  setSize: (size: number) => void
  setFilter: (name: string, values: readonly string[]) => void
  /** Applies another text, order and filters, for example of a saved view. */
  show: (other: Pick<TableSearch, 'q' | 'sort' | 'filters'>) => void
  /** Removes the text and every filter. */
  clear: () => void
  isFiltered: boolean
}

/**
 * Binds a list to the address bar. `spec` must be a module constant, so that its identity is stable.
 * @param prefetch asks for the rows of a search as soon as it is chosen, before anything is drawn for it; stable as well
 */
export function useTableSearch(spec: TableSearchSpec, prefetch?: (params: URLSearchParams) => void): TableSearchState {
  const [params, setParams] = useSearchParams()
  const value = useMemo(() => parseTableSearch(params, spec), [params, spec])

  // The router passes an updater the parameters of the last render, so of two quick changes the first would be lost.
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])

  const change = useCallback(
    (next: (search: TableSearch) => TableSearch, { replace = false, toTop = false } = {}) => {
      const before = latest.current
      latest.current = withForeign(before, next(parseTableSearch(before, spec)), spec)
      prefetch?.(latest.current)
      setParams(latest.current, { replace, preventScrollReset: !toTop })
    },
    [setParams, spec, prefetch],
  )

  return useMemo(() => {
    const text = tableSearchParams(value, spec).toString()
    return {
      spec,
      value,
      query: text === '' ? '' : `?${text}`,
      setText: (q) => change((search) => ({ ...search, q, page: 1 }), { replace: true }),
      setSort: (key) =>
        change((search) => ({ ...search, sort: key.startsWith('-') ? key : nextSort(search.sort, key), page: 1 })),
      setPage: (page, { replace = false } = {}) =>
        change((search) => ({ ...search, page: Math.max(1, page) }), { replace, toTop: true }),
      setSize: (size) => change((search) => ({ ...search, size, page: 1 }), { toTop: true }),
      setFilter: (name, values) =>
        change((search) => ({ ...search, filters: { ...search.filters, [name]: values }, page: 1 })),
      show: ({ q, sort, filters }) => change((search) => ({ ...search, q, sort, filters, page: 1 })),
      clear: () => change((search) => ({ ...search, q: '', filters: {}, page: 1 })),
      isFiltered: value.q !== '' || Object.keys(value.filters).length > 0,
    }
  }, [change, spec, value])
}

/** Keeps query names that belong to something else on the page (a tab, a dialog) when the list changes. */
function withForeign(before: URLSearchParams, search: TableSearch, spec: TableSearchSpec): URLSearchParams {
  const own = new Set(['q', 'sort', 'page', 'size', ...spec.filters])
  const after = tableSearchParams(search, spec)
  for (const [name, value] of before) if (!own.has(name)) after.append(name, value)
  return after
}
