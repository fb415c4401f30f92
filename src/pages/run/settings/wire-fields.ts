import { isObject } from '#lib/json.ts'

/** What a text field writes: an empty one leaves a null, or a missing value, as the server has it. */
export const keepNull = (stored: unknown, typed: string): string | null | undefined =>
  typed === '' && (stored === null || stored === undefined) ? stored : typed

/** A text of a loose object, or nothing. */
export function textIn(object: unknown, key: string): string {
  const value: unknown = typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined
  return typeof value === 'string' ? value : ''
}

/** A switch of a loose object; what is missing is off. */
export const flagIn = (object: unknown, key: string): boolean =>
  typeof object === 'object' && object !== null && Reflect.get(object, key) === true

/**
 * An object of the wire with typed values laid over it. What is missing there, or null, stays so while its field is
 * empty or off; all other keys stay as they are (regression classes R2, R5).
 */
export function layOver(wire: Readonly<Record<string, unknown>>, typed: Readonly<Record<string, unknown>>) {
  const result = { ...wire }
  for (const [key, value] of Object.entries(typed)) {
    const absent = wire[key] === undefined || wire[key] === null
    const empty = value === '' || value === false || (Array.isArray(value) && value.length === 0)
    if (!(absent && empty)) result[key] = value
  }
  return result
}

/** Rows of a list on the wire; what is no object is left to the raw view, and stays where it is. */
export const rowsIn = (list: readonly unknown[]): Record<string, unknown>[] => list.filter(isObject)
