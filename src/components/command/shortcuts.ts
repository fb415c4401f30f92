/** One key press with its modifiers. `mod` is ⌘ on Apple keyboards and Ctrl elsewhere; either is accepted. */
export interface Chord {
  key: string
  mod: boolean
  shift: boolean
  alt: boolean
}

/** The part of a keyboard event that is read. */
export interface KeyPress {
  key: string
  metaKey: boolean
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
}

const modifiers = new Set(['mod', 'shift', 'alt'])

/** Reads `mod+k`, `g u`, `/`, `?`, `shift+x`: chords apart by spaces, modifiers joined by a plus. */
export function parseShortcut(text: string): readonly Chord[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(parseChord)
}

function parseChord(text: string): Chord {
  // A trailing plus is the key itself: `mod++`.
  const parts = text.endsWith('+') ? [...text.slice(0, -1).split('+').filter(Boolean), '+'] : text.split('+')
  const names = parts.slice(0, -1).map((part) => part.toLowerCase())
  const unknown = names.find((name) => !modifiers.has(name))
  if (unknown !== undefined) throw new Error(`Unknown modifier "${unknown}" in shortcut "${text}"`)
  return {
    key: keyName(parts.at(-1) ?? ''),
    mod: names.includes('mod'),
    shift: names.includes('shift'),
    alt: names.includes('alt'),
  }
}

/** The chord of a key press. Shift counts for letters and named keys only: `?` needs it on some keyboards and not on others. */
export function chordOf(press: KeyPress): Chord {
  const key = keyName(press.key)
  return {
    key,
    mod: press.metaKey || press.ctrlKey,
    shift: press.shiftKey && (key.length > 1 || /\p{L}/u.test(key)),
    alt: press.altKey,
  }
}

export function sameChord(one: Chord, other: Chord): boolean {
  return one.key === other.key && one.mod === other.mod && one.shift === other.shift && one.alt === other.alt
}

/**
 * What a press leads to: which of the known shortcuts is complete, and the chords to remember for the next press.
 * A press that continues nothing starts over, so a wrong key never blocks.
 */
export function pressed(
  before: readonly Chord[],
  chord: Chord,
  known: readonly (readonly Chord[])[],
): { complete: number | undefined; pending: readonly Chord[] } {
  for (const typed of before.length > 0 ? [[...before, chord], [chord]] : [[chord]]) {
    const complete = known.findLastIndex((chords) => chords.length === typed.length && startsWith(chords, typed))
    if (complete !== -1) return { complete, pending: [] }
    if (known.some((chords) => startsWith(chords, typed))) return { complete: undefined, pending: typed }
  }
  return { complete: undefined, pending: [] }
}

/** The keys of a shortcut for people: `['⌘', 'K']`, `['Ctrl', 'K']`, `['G', 'then', 'U']`. */
export function shortcutKeys(text: string, apple: boolean): readonly string[] {
  return parseShortcut(text).flatMap((chord, index) => {
    const keys: string[] = index > 0 ? ['then'] : []
    if (chord.mod) keys.push(apple ? '⌘' : 'Ctrl')
    if (chord.alt) keys.push(apple ? '⌥' : 'Alt')
    if (chord.shift) keys.push('Shift')
    keys.push(chord.key.length === 1 ? chord.key.toUpperCase() : chord.key)
    return keys
  })
}

function keyName(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}

function startsWith(chords: readonly Chord[], typed: readonly Chord[]): boolean {
  return typed.every((chord, index) => {
    const wanted = chords[index]
    return wanted !== undefined && sameChord(wanted, chord)
  })
}
