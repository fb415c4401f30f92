import { useEffect, useRef, type FocusEvent, type MouseEvent, type PointerEvent } from 'react'
import { useNavigate } from 'react-router'
import { hrefOf } from './href-of.ts'

/** How long the pointer or the focus rests on a row before its page is fetched ahead, in ms. */
const DWELL = 80

interface RowPointer<Row> {
  rows: readonly Row[]
  /** The page of a row, without the list's own query. */
  link: ((row: Row) => string) | undefined
  /** The list's state, which its links carry so that going back finds the same rows. */
  query: string
  /** Called once the pointer or the focus rests on a row. */
  onIntent: ((row: Row) => void) | undefined
}

/**
 * What the pointer and the focus do in rows, by one set of handlers for all of them: a link is followed within the app,
 * a row that is rested on is prepared, and a text that is cut off shows itself whole. Scrolling past rows does nothing.
 */
export function useRowPointer<Row>({ rows, link, query, onIntent }: RowPointer<Row>) {
  const navigate = useNavigate()
  const rest = useRef<number>(undefined)
  const scrolled = useRef(0)
  const cancel = () => window.clearTimeout(rest.current)

  useEffect(() => {
    const note = () => {
      scrolled.current = performance.now()
      window.clearTimeout(rest.current)
    }
    window.addEventListener('scroll', note, { passive: true })
    return () => {
      window.removeEventListener('scroll', note)
      window.clearTimeout(rest.current)
    }
  }, [])

  const rowOf = (target: EventTarget): Row | undefined => {
    const at = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]')?.dataset['index'] : undefined
    return at === undefined ? undefined : rows[Number(at)]
  }
  const arrive = (target: EventTarget) => {
    cancel()
    const row = rowOf(target)
    if (row === undefined) return
    // Now rather than with every row: the query changes with each step of the list, and all links would be drawn anew.
    if (link !== undefined) linkIn(target)?.setAttribute('href', hrefOf(link(row) + query))
    if (onIntent !== undefined) rest.current = window.setTimeout(() => onIntent(row), DWELL)
  }
  return {
    onPointerOver: (event: PointerEvent) => {
      if (performance.now() - scrolled.current < DWELL) return
      arrive(event.target)
      showCutText(event)
    },
    onPointerLeave: cancel,
    onFocus: (event: FocusEvent) => arrive(event.target),
    onBlur: cancel,
    onClick: (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest('a[data-row-link]') : null
      const row = rowOf(event.target)
      if (anchor === null || row === undefined || link === undefined || event.defaultPrevented) return
      if (event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      void navigate(link(row) + query)
    },
  }
}

const linkIn = (target: EventTarget): Element | null | undefined =>
  target instanceof Element ? target.closest('tr[data-index]')?.querySelector('a[data-row-link]') : undefined

/** The tooltip of a cut text is set when the pointer comes: measuring every cell beforehand would lay the page out. */
function showCutText(event: PointerEvent): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td, th') : null
  if (cell === null || cell.querySelector('[title]') !== null) return
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>('a, span')].some(
    (part) => part.scrollWidth > part.clientWidth,
  )
  if (cut) cell.title = cell.textContent?.trim() ?? ''
  else cell.removeAttribute('title')
}
