import { isObject, sameValue } from '#lib/json.ts'

/** What a text field sends: an empty field keeps null, or a missing value, as the server has it. */
export const keepNull = (stored: unknown, typed: string): string | null | undefined =>
  typed === '' && (stored === null || stored === undefined) ? stored : typed

/** The text to show for a wire value: texts and numbers; an empty text for anything else. */
const shownText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** A text in a loose object; undefined if it is not a text. */
export const textIn = (object: unknown, key: string): string =>
  shownText(typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined)

/** Trims typed text; a text that equals the stored value is kept exactly. */
export const trimTyped = (stored: unknown, typed: string): string =>
  shownText(stored) === typed ? typed : typed.trim()

/** A switch in a loose object; a missing one is off. */
export const flagIn = (object: unknown, key: string): boolean =>
  typeof object === 'object' && object !== null && Reflect.get(object, key) === true

/** Whether `typed` is just how the field shows this wire value, so that nobody changed it. */
function shows(stored: unknown, typed: unknown): boolean {
  if (typeof typed === 'string') return shownText(stored) === typed
  if (typeof typed === 'boolean') return (stored === true) === typed
  if (Array.isArray(typed) && typed.length === 0) return !Array.isArray(stored) || stored.length === 0
  return sameValue(stored, typed)
}

/**
 * A wire object with the typed values in it. A field that still shows the stored value keeps that exactly, whether it is
 * missing, null, or something the field cannot show; so do all other keys (regression classes R2, R5).
 */
export function layOver(wire: Readonly<Record<string, unknown>>, typed: Readonly<Record<string, unknown>>) {
  const changed = Object.entries(typed).filter(
    ([key, value]) => !shows(Object.hasOwn(wire, key) ? wire[key] : undefined, value),
  )
  return { ...wire, ...Object.fromEntries(changed) }
}

/** The objects in a wire list. Other entries are skipped here; a save keeps them. */
export const rowsIn = (list: readonly unknown[]): Record<string, unknown>[] => list.filter(isObject)
