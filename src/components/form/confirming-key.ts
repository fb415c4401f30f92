import type { KeyboardEvent } from 'react'

/** Enter that takes something, and not the one that ends the composition of a letter (229 in older browsers). */
export const isConfirming = ({ nativeEvent }: KeyboardEvent): boolean =>
  !nativeEvent.isComposing && nativeEvent.keyCode !== 229
