/** Marks the input of a picker whose text chooses nothing. */
export const unresolvedMark = 'data-unresolved'

/**
 * Before a save: takes the option that the focused picker names, then focuses the first picker whose text chooses
 * nothing, in the front dialog or on the page. Returns true when there is one: saving would keep another value than the
 * visible one.
 */
export function focusUnresolved(): boolean {
  // When saving by shortcut the field has not been left yet; leaving it takes the option it names.
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
