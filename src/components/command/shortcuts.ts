/** `mod+k` (⌘ or Ctrl), `g u` (one key after the other), `/`, `?`. Single keys do nothing while somebody types. */
export interface Shortcut {
  keys: string
  label: string
  run: () => void
}

/** The parts of a KeyboardEvent that matter here. */
export interface Keystroke {
  key: string
  mod: boolean
  alt: boolean
  /** True in a text field, a menu or a dialog, where single keys belong to the field. */
  typing: boolean
}

/** How long (ms) the first key of a pair waits for its second. */
export const pairWindow = 1200

/**
 * Reads keystrokes one by one and returns the shortcut that each completes. It remembers only the last key; the time is
 * passed in.
 */
export function createShortcutReader(): (
  shortcuts: readonly Shortcut[],
  stroke: Keystroke,
  now: number,
) => Shortcut | undefined {
  let first: { key: string; at: number } | undefined
  return (shortcuts, stroke, now) => {
    const waiting = first !== undefined && now - first.at <= pairWindow ? first.key : undefined
    first = undefined
    if (stroke.alt) return undefined
    const key = stroke.key.toLowerCase()
    if (stroke.mod) return shortcuts.find(({ keys }) => keys === `mod+${key}`)
    if (stroke.typing) return undefined
    const pair = waiting === undefined ? undefined : shortcuts.find(({ keys }) => keys === `${waiting} ${key}`)
    if (pair) return pair
    if (shortcuts.some(({ keys }) => keys.startsWith(`${key} `))) first = { key, at: now }
    return shortcuts.find(({ keys }) => keys === key)
  }
}

/** Whether single keys belong to the focused element. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        'input:not([type="checkbox"]), textarea, select, [role="menu"], [role="dialog"], [role="listbox"]',
      ) !== null)
  )
}
