import { hashKey } from '@tanstack/react-query'

/** Whether two values of the wire are equal; the order of an object's keys does not count, absent is not null. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  return hashKey([a]) === hashKey([b])
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a key of the object itself: `constructor` and the like are names a portal may use, too. */
export const own = (object: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined
