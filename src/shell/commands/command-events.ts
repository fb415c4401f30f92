/** Opens the palette or the list of shortcuts, from anywhere: the top bar, a key, a menu. */
type CommandView = 'palette' | 'shortcuts'

const listeners = new Set<(view: CommandView) => void>()

export function onCommandView(listener: (view: CommandView) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function open(view: CommandView): void {
  for (const listener of listeners) listener(view)
}

export const openPalette = (): void => open('palette')
export const openShortcuts = (): void => open('shortcuts')
