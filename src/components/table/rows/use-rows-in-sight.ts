import { useDeferredValue, useState } from 'react'

/**
 * How many rows to render at once. After a new page, order or search, rows down to the bottom of the window come first
 * and the others when the browser has time, so that the visible part appears sooner. When rows only changed, all are
 * rendered: the list must not shrink under a person who reads further down.
 * @param search what was asked for; @param stale whether the rows still belong to the previous search
 * @returns the number of rows to render now, at most `count`
 */
export function useRowsInSight(search: object, stale: boolean, count: number, rowHeight: number): number {
  // Measured only when the search changes, because it forces a layout.
  const [shown, setShown] = useState(() => ({ search, sight: inSight(rowHeight) }))
  let now = shown
  if (!stale && shown.search !== search) {
    now = { search, sight: inSight(rowHeight) }
    setShown(now)
  }
  const complete = useDeferredValue<object | null>(now.search, null) === now.search
  return complete ? count : Math.min(count, now.sight)
}

const inSight = (rowHeight: number): number => Math.ceil((window.scrollY + window.innerHeight) / rowHeight)
