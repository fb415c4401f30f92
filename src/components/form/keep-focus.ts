import type { MouseEvent } from 'react'

/**
 * For the mousedown of a form's buttons: keeps the focus in the field until the click. Otherwise its check on blur
 * could show an error that moves the button away from under the pointer, and the click would be lost.
 */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()
