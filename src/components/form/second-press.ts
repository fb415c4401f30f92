/** Buttons that send something. */
const sends = 'button[type="submit"]'

/**
 * The second press of a double click means the same as the first, whatever became of that one: an answer that comes
 * between the two, such as a refusal, would let the same request leave twice.
 * @returns what ends it
 */
export function ignoreSecondPress(page: Document): () => void {
  const ignore = (event: MouseEvent) => {
    // A press by key or script counts none, a single click one.
    if (event.detail > 1 && event.target instanceof Element && event.target.closest(sends)) event.preventDefault()
  }
  page.addEventListener('click', ignore, true)
  return () => page.removeEventListener('click', ignore, true)
}
