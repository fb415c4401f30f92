import { say } from '../messages/say.ts'

/** The three choices; `auto` follows the system. */
export const colorSchemes = [
  { value: 'light', label: say.light, icon: 'sun' },
  { value: 'dark', label: say.dark, icon: 'moon' },
  { value: 'auto', label: say.asTheSystem, icon: 'monitor' },
] as const
