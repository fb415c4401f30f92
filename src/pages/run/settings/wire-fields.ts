import { isObject, sameValue } from '#lib/json.ts'

/** What a text field writes: an empty one leaves a null, or a missing value, as the server has it. */
export const keepNull = (stored: unknown, typed: string): string | null | undefined =>
  typed === '' && (stored === null || stored === undefined) ? stored : typed

/** What a text field shows of a value of the wire: texts and numbers, nothing of anything else. */
const shownText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** A text of a loose object, or nothing. */
export const textIn = (object: unknown, key: string): string =>
  shownText(typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined)

/** What was typed without the spaces around it; what shows a stored value as it is stays so. */
export const trimTyped = (stored: unknown, typed: string): string =>
  shownText(stored) === typed ? typed : typed.trim()

/** A switch of a loose object; what is missing is off. */
export const flagIn = (object: unknown, key: string): boolean =>
  typeof object === 'object' && object !== null && Reflect.get(object, key) === true

/** Whether a field that holds `typed` shows just this value of the wire, so that nobody changed it. */
function shows(stored: unknown, typed: unknown): boolean {
  if (typeof typed === 'string') return shownText(stored) === typed
  if (typeof typed === 'boolean') return (stored === true) === typed
  if (Array.isArray(typed) && typed.length === 0) return !Array.isArray(stored) || stored.length === 0
  return sameValue(stored, typed)
}

/**
 * An object of the wire with typed values laid over it. What a field shows as it is stored stays as it is stored, of
 * whatever kind: missing, null, or something that the field cannot show; so do all other keys (regression classes R2, R5).
 */
export function layOver(wire: Readonly<Record<string, unknown>>, typed: Readonly<Record<string, unknown>>) {
  const changed = Object.entries(typed).filter(
    ([key, value]) => !shows(Object.hasOwn(wire, key) ? wire[key] : undefined, value),
  )
  return { ...wire, ...Object.fromEntries(changed) }
}

/** Rows of a list on the wire; what is no object is left to the raw view, and stays where it is. */
export const rowsIn = (list: readonly unknown[]): Record<string, unknown>[] => list.filter(isObject)
