/** Id of the heading of the history. */
export const historyId = 'history'

/** Leads to the history as a link to a page would: into sight, and with the focus. */
export function showHistory(): void {
  const heading = document.getElementById(historyId)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
