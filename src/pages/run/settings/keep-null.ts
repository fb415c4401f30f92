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
