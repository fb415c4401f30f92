import { Kbd } from '../display/Kbd.tsx'
import classes from './CommandPalette.module.css'
import { say } from '../messages/say.ts'

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
const names: Record<string, string> = {
  get mod() {
    return isApple ? '⌘' : say.ctrl()
  },
  enter: 'Enter',
  get escape() {
    return say.esc()
  },
}

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
