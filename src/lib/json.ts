/** Whether two plain values are equal. The order of keys does not count; an absent key differs from null. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameValue(item, b[at]))
  }
  if (!isObject(a) || !isObject(b)) return Number.isNaN(a) && Number.isNaN(b)
  const names = definedNames(a)
  return names.length === definedNames(b).length && names.every((name) => sameValue(own(a, name), own(b, name)))
}

const definedNames = (object: Record<string, unknown>) =>
  Object.keys(object).filter((name) => own(object, name) !== undefined)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a key of the object itself: data may use names like `constructor`, which every object inherits. */
export const own = (object: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined
