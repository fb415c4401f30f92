/** How long a page may grow until it is as long as it was, in ms. */
const PATIENCE = 3_000

const ownScroll = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Scrolls to where the page was left. A page that is still short, because its rows are on their way, is scrolled further
 * as it grows, until somebody scrolls or does anything else in it.
 * @returns stops it
 */
export function scrollOnceThere(y: number): () => void {
  window.scrollTo(0, y)
  const arrived = () => Math.abs(window.scrollY - y) <= 1
  if (arrived()) return () => {}
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, y)
    if (arrived()) stop()
  })
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const type of ownScroll) window.removeEventListener(type, stop)
  }
  const timer = setTimeout(stop, PATIENCE)
  for (const type of ownScroll) window.addEventListener(type, stop, { passive: true })
  observer.observe(document.body)
  return stop
}
