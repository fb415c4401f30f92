import { chordOf, parseShortcut, pressed, type Chord } from './shortcuts.ts'

export interface Shortcut {
  /** As `parseShortcut` reads it. */
  keys: string
  /** What it does, for the sheet. */
  label: string
  /** Heading in the sheet. */
  group: string
  run: (event: KeyboardEvent) => void
  /** Works in fields and dialogs too; for shortcuts with a modifier only. */
  everywhere?: boolean
}

const SEQUENCE_MS = 1200
let registered: readonly { shortcut: Shortcut; chords: readonly Chord[] }[] = []
let pending: readonly Chord[] = []
let pendingSince = 0

/** Makes a shortcut work until the returned function is called. Of several with the same keys the newest wins. */
export function registerShortcut(shortcut: Shortcut): () => void {
  const entry = { shortcut, chords: parseShortcut(shortcut.keys) }
  if (registered.length === 0) window.addEventListener('keydown', onKeyDown)
  registered = [...registered, entry]
  return () => {
    registered = registered.filter((each) => each !== entry)
    if (registered.length === 0) window.removeEventListener('keydown', onKeyDown)
  }
}

/** What works on this page now, oldest first. */
export function currentShortcuts(): readonly Shortcut[] {
  return registered.map(({ shortcut }) => shortcut)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isModifierAlone(event.key)) return
  const guarded = isTyping(event.target) || document.querySelector('[role="dialog"][aria-modal="true"]') !== null
  const usable = registered.filter(({ shortcut }) => !guarded || shortcut.everywhere === true)
  const before = event.timeStamp - pendingSince < SEQUENCE_MS ? pending : []
  const result = pressed(
    before,
    chordOf(event),
    usable.map(({ chords }) => chords),
  )
  pending = result.pending
  pendingSince = event.timeStamp
  if (result.complete === undefined) return
  event.preventDefault()
  usable[result.complete]?.shortcut.run(event)
}

function isModifierAlone(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Meta' || key === 'Alt' || key === 'AltGraph'
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="menu"], [role="listbox"]') !== null) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
