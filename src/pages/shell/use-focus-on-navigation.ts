import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Moves focus to the page's heading after a navigation, so that a screen reader starts at the new page. Dialogs over
 * a list are the same page and look after their own focus; the first page keeps the browser's.
 */
export function useFocusOnNavigation(): void {
  const page = useLocation().pathname.replace(/\/new$/, '')
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    document.getElementById('page-title')?.focus({ preventScroll: true })
  }, [page])
}
