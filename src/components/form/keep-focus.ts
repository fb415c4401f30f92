import type { MouseEvent } from 'react'

/**
 * For the mousedown of a form's buttons: the field keeps the focus until the click. Otherwise its check on blur may
 * show an error that moves the button away from under the pointer, and the click is lost.
 */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()
