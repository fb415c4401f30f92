import type { IconName } from '../display/Icon.tsx'

/** An entry of the palette: something to do or a place to go to. */
export interface Command {
  id: string
  label: string
  icon?: IconName
  /** Tells it from others of the same name: an address, a place. */
  note?: string | undefined
  /** Further words it is found by. */
  keywords?: string
  /** Keys that do the same, as `shortcuts.ts` writes them. */
  keys?: string
  onSelect: () => void
}

export interface CommandGroup {
  label: string
  commands: readonly Command[]
}
