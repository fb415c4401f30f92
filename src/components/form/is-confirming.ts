import type { KeyboardEvent } from 'react'

/** Whether Enter confirms something, rather than ending the composition of a letter (229 in older browsers). */
export const isConfirming = ({ nativeEvent }: KeyboardEvent): boolean =>
  !nativeEvent.isComposing && nativeEvent.keyCode !== 229
