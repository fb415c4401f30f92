import type { FocusEvent, MouseEvent, PointerEvent } from 'react'
import { useNavigate } from 'react-router'
import { useDwell } from '#components/display/use-dwell.ts'
import { hrefOf } from '#lib/href-of.ts'
import { isPlainPress } from '#lib/is-plain-press.ts'

interface RowPointer<Row> {
  /** Returns the row at an index. */
  rowAt: (index: number) => Row | undefined
  /** The page of a row, without the list's own query. */
  link: ((row: Row) => string) | undefined
  /** The list's state, added to links so that going back finds the same rows. */
  query: string
  /** Called when the pointer or the focus has rested on a row. */
  onIntent: ((row: Row) => void) | undefined
}

/**
 * Pointer and focus in all rows, with one set of handlers: a link is followed inside the app, a row that the pointer
 * rests on is prefetched, and a cut-off text shows a tooltip. Rows that merely scroll past are ignored.
 */
export function useRowPointer<Row>({ rowAt, link, query, onIntent }: RowPointer<Row>) {
  const navigate = useNavigate()
  const dwell = useDwell()

  const rowOf = (target: EventTarget): Row | undefined => {
    const at = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]')?.dataset['index'] : undefined
    return at === undefined ? undefined : rowAt(Number(at))
  }
  const arrive = (target: EventTarget, by: 'pointer' | 'focus') => {
    dwell.cancel()
    const row = rowOf(target)
    if (row === undefined) return
    // Added on click rather than in each row: the query changes with every step, which would render all rows again.
    if (link !== undefined) linkIn(target)?.setAttribute('href', hrefOf(link(row) + query))
    if (onIntent !== undefined) dwell.start(() => onIntent(row), by)
  }
  return {
    onPointerOver: (event: PointerEvent) => {
      if (dwell.isScrolling()) return
      arrive(event.target, 'pointer')
      showCutText(event)
    },
    onPointerLeave: dwell.cancel,
    onFocus: (event: FocusEvent) => arrive(event.target, 'focus'),
    onBlur: dwell.cancel,
    onClick: (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest('a[data-row-link]') : null
      const row = rowOf(event.target)
      if (anchor === null || row === undefined || link === undefined || !isPlainPress(event)) return
      event.preventDefault()
      void navigate(link(row) + query)
    },
  }
}

const linkIn = (target: EventTarget): Element | null | undefined =>
  target instanceof Element ? target.closest('tr[data-index]')?.querySelector('a[data-row-link]') : undefined

/** Sets the tooltip of a cut-off text when the pointer arrives: measuring every cell beforehand would force a layout. */
function showCutText(event: PointerEvent): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td, th') : null
  if (cell === null || cell.querySelector('[title]') !== null) return
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>('a, span')].some(
    (part) => part.scrollWidth > part.clientWidth,
  )
  if (cut) cell.title = cell.textContent?.trim() ?? ''
  else cell.removeAttribute('title')
}
