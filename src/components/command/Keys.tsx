import { Kbd } from '../display/Kbd.tsx'
import classes from './CommandPalette.module.css'

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
const names: Record<string, string> = { mod: isApple ? '⌘' : 'Ctrl', enter: 'Enter', escape: 'Esc' }

/** A shortcut as it is written on this keyboard: `mod+k` is ⌘ K or Ctrl K, `g u` is G then U. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(/[ +]/).map((key) => (
        <Kbd key={key}>{names[key] ?? key.toUpperCase()}</Kbd>
      ))}
    </span>
  )
}
