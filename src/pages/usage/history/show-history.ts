/** Id of the heading of the history. */
export const historyId = 'history'

/** Scrolls to the history and focuses it, as a link to a page would. */
export function showHistory(): void {
  const heading = document.getElementById(historyId)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
