import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { pageTitleId } from '#components/display/PageHeader.tsx'

/**
 * The last page that was shown. Kept outside, because each layout has its own frame and does not know the other's
 * pages.
 */
let shown: string | undefined

/**
 * Moves the focus to the page's heading after a navigation, so that a screen reader starts at the new page. The dialog
 * over the list of users counts as the same page and handles its own focus; the first page keeps the browser's focus.
 * Mount it beside the page, so that it runs once the page's code is there.
 */
export function useFocusOnNavigation(): void {
  const page = useLocation().pathname.replace(/(\/run\/users)\/new$/, '$1')
  useEffect(() => {
    const before = shown
    shown = page
    return before === undefined || before === page ? undefined : focusTitle()
  }, [page])
}

/** Focuses the heading, now or when the page's code has arrived, unless the focus has moved elsewhere by then. */
function focusTitle(): (() => void) | undefined {
  const title = document.getElementById(pageTitleId)
  if (title) {
    title.focus({ preventScroll: true })
    return undefined
  }
  const observer = new MutationObserver(() => {
    const late = document.getElementById(pageTitleId)
    if (!late) return
    observer.disconnect()
    if (document.activeElement === document.body) late.focus({ preventScroll: true })
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
