import { useEffect, useRef } from 'react'
import type { TableSearchState } from './use-table-search.ts'

/**
 * Goes back one page when all rows of the last page have been removed. An address with a page number that never existed
 * stays. `rows` is undefined while they are unknown.
 */
export function useEmptiedPage(search: TableSearchState, rows: number | undefined): void {
  const { value, setPage } = search
  const place = JSON.stringify([value.q, value.filters, value.size, value.page])
  const filled = useRef<string>(undefined)
  // The effect changes the address, which is outside React.
  useEffect(() => {
    if (rows === undefined) return
    if (rows > 0) filled.current = place
    else if (filled.current === place && value.page > 1) setPage(value.page - 1, { replace: true })
  }, [rows, place, value.page, setPage])
}
