/** A form's own button, a choice of a menu, and what sends without either: a button that says `data-sends`. */
const sends = 'button[type="submit"], [role="menuitem"], button[data-sends]'

/**
 * The second press of a double click means the same as the first, whatever became of that one: an answer that comes
 * between the two, such as a refusal, would let the same request leave twice.
 * @returns what ends it
 */
export function ignoreSecondPress(page: Document): () => void {
  const ignore = (event: MouseEvent) => {
    // A press by key or script counts none, a single click one.
    if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest(sends)) return
    event.preventDefault()
    // What listens to the press itself is not to hear of it either.
    event.stopImmediatePropagation()
  }
  page.addEventListener('click', ignore, true)
  return () => page.removeEventListener('click', ignore, true)
}
