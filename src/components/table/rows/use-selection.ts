import { useCallback, useMemo, useState } from 'react'
import type { TableSearch } from '../table-search.ts'

export interface Selection<Row> {
  has: (id: string) => boolean
  toggle: (row: Row) => void
  /** Selects or deselects all the given rows. */
  setAll: (rows: readonly Row[], chosen: boolean) => void
  clear: () => void
  rows: readonly Row[]
}

/**
 * The selected rows, by id. The selection survives paging and sorting. It is cleared when the search or a filter changes,
 * so that an action never affects rows that are no longer listed.
 */
export function useSelection<Row>(
  search: TableSearch,
  visible: readonly Row[],
  rowId: (row: Row) => string,
): Selection<Row> {
  const scope = JSON.stringify([search.q, search.filters])
  const [state, setState] = useState<{ scope: string; rows: ReadonlyMap<string, Row> }>({ scope, rows: new Map() })
  const chosen = useMemo(() => (state.scope === scope ? state.rows : new Map<string, Row>()), [scope, state])

  const change = useCallback(
    (edit: (rows: Map<string, Row>) => void) =>
      setState((before) => {
        const rows = new Map(before.scope === scope ? before.rows : [])
        edit(rows)
        return { scope, rows }
      }),
    [scope],
  )

  const toggle = useCallback(
    (row: Row) => change((rows) => void (rows.delete(rowId(row)) || rows.set(rowId(row), row))),
    [change, rowId],
  )

  return useMemo(() => {
    const fresh = new Map(visible.map((row) => [rowId(row), row]))
    return {
      has: (id) => chosen.has(id),
      toggle,
      setAll: (all, wanted) =>
        change((rows) => {
          for (const row of all)
            if (wanted) rows.set(rowId(row), row)
            else rows.delete(rowId(row))
        }),
      clear: () => change((rows) => rows.clear()),
      rows: [...chosen].map(([id, row]) => fresh.get(id) ?? row),
    }
  }, [change, chosen, rowId, toggle, visible])
}
