import type { IconName } from '../display/Icon.tsx'

/** Something that can be done or gone to from the palette. */
export interface Command {
  id: string
  label: string
  icon?: IconName
  /** What tells it from others of the same name: an address, a place. */
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
