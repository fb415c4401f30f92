/** Marks the input of a picker whose text chooses nothing. */
export const unresolvedMark = 'data-unresolved'

/**
 * Before a save: takes what the picker in use names, and focuses the first picker whose text chooses nothing, in the dialog in front or on the page. True when there
 * is one; saving would keep another value than the one that is read.
 */
export function focusUnresolved(): boolean {
  // A save by key or with the focus kept has not left the field yet: leaving it takes what it names.
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement && focused.getAttribute('role') === 'combobox') {
    focused.blur()
    focused.focus()
  }
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]')
  const inFront: ParentNode = dialogs[dialogs.length - 1] ?? document
  const field = inFront.querySelector<HTMLElement>(`[${unresolvedMark}]`)
  field?.focus()
  return field !== null
}
