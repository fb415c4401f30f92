import { useMemo, useState } from 'react'
import { recycleKeys } from './recycled-keys.ts'

/** The keys to draw rows under, one for each; they follow from those drawn before. */
export function useRecycledKeys<Row>(rows: readonly Row[], rowId: (row: Row) => string): readonly string[] {
  const ids = useMemo(() => rows.map(rowId), [rows, rowId])
  const [drawn, setDrawn] = useState(() => recycleKeys(undefined, ids))
  if (drawn.ids === ids) return drawn.keys
  const next = recycleKeys(drawn, ids)
  setDrawn(next)
  return next.keys
}
