import { useEffect, useRef } from 'react'
import type { TableSearchState } from './use-table-search.ts'

/**
 * The last page whose rows were all taken away leads to the one before it. An address that asks for a page the list never
 * had does not. `rows` is undefined while they are not known.
 */
export function useEmptiedPage(search: TableSearchState, rows: number | undefined): void {
  const { value, setPage } = search
  const place = JSON.stringify([value.q, value.filters, value.size, value.page])
  const filled = useRef<string>(undefined)
  // The address is the outside system.
  useEffect(() => {
    if (rows === undefined) return
    if (rows > 0) filled.current = place
    else if (filled.current === place && value.page > 1) setPage(value.page - 1, { replace: true })
  }, [rows, place, value.page, setPage])
}
