interface Press {
  button: number
  metaKey: boolean
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
  defaultPrevented: boolean
}

/** Whether a press on a link means to follow it here, rather than in another tab or window, or to save it. */
export const isPlainPress = (press: Press): boolean =>
  press.button === 0 && !press.defaultPrevented && !press.metaKey && !press.ctrlKey && !press.shiftKey && !press.altKey
