import { useEffect, useState } from 'react'

/** How much of a part must be in the window before it counts as seen, in px: an edge alone asks for nothing. */
const least = 48

/**
 * Whether a part of the page has been in the window, so that what it shows is asked for when somebody can see it. It
 * stays true.
 * @param settled false while the page still grows: what is in the window then may be out of it in a moment
 * @returns the part's ref, and whether it was seen
 */
export function useInSight(settled = true): [ref: (element: HTMLElement | null) => void, seen: boolean] {
  const [part, setPart] = useState<HTMLElement | null>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (part === null || seen || !settled) return undefined
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: `0px 0px -${least}px` },
    )
    watcher.observe(part)
    return () => watcher.disconnect()
  }, [part, seen, settled])
  return [setPart, seen]
}
