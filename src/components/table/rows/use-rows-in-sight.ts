import { useDeferredValue, useState } from 'react'

/**
 * How many rows are drawn at once. Another page, order or search draws the rows down to the lower edge of the window
 * first and the others when the browser has time, so that what is looked at stands sooner. Rows that only changed are
 * drawn together: the list must not fold under a person who reads further down.
 * @param search what was asked for; @param stale whether the rows still belong to the search before
 * @returns the number of rows to draw now, at most `count`
 */
export function useRowsInSight(search: object, stale: boolean, count: number, rowHeight: number): number {
  // Read when the search changes and never between: the browser must lay out the page to answer.
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
