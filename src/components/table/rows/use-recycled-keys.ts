import { useMemo, useState } from 'react'
import { recycleKeys } from './recycled-keys.ts'

/** One React key per row, and the rows that the previous list showed under these keys. */
export interface RecycledKeys<Row> {
  keys: readonly string[]
  shown: ReadonlyMap<string, Row>
}

/** The new keys are computed from the previous ones. */
export function useRecycledKeys<Row>(rows: readonly Row[], rowId: (row: Row) => string): RecycledKeys<Row> {
  const ids = useMemo(() => rows.map(rowId), [rows, rowId])
  const [drawn, setDrawn] = useState(() => ({ ...recycleKeys(undefined, ids), rows, shown: new Map<string, Row>() }))
  if (drawn.ids === ids) return drawn
  const shown = new Map(drawn.keys.flatMap((key, at) => pair(key, drawn.rows[at])))
  const next = { ...recycleKeys(drawn, ids), rows, shown }
  setDrawn(next)
  return next
}

const pair = <Row>(key: string, row: Row | undefined): [string, Row][] => (row === undefined ? [] : [[key, row]])
