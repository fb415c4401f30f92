import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** The page shown before, in whichever layout: going from a profile to the account is a navigation too. */
let before: string | undefined

/**
 * Moves focus to the page's heading after a navigation, so that a screen reader starts at the new page. Dialogs over
 * a list are the same page and look after their own focus; the first page keeps the browser's. Belongs beside the page,
 * so that it acts once the page's code is there.
 */
export function useFocusOnNavigation(): void {
  const page = useLocation().pathname.replace(/\/new$/, '')
  useEffect(() => {
    const isNew = before !== undefined && before !== page
    before = page
    if (isNew) document.getElementById('page-title')?.focus({ preventScroll: true })
  }, [page])
}
