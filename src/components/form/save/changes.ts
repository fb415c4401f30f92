import { sameValue } from '#lib/json.ts'
import type { TagRow } from '../fields/tag-list.ts'
import { say } from '../messages/say.ts'

/** One field that differs from what is saved, in words. */
export interface Change {
  label: string
  before: string
  after: string
  /** The fields that take this one difference back; absent where it cannot be taken back by itself. */
  revert?: () => object
}

/** The fields whose value differs from the saved one: all that a save sends. */
export function changedFields<Values extends object>(saved: Values, now: Values): Partial<Values> {
  const changed: Partial<Values> = {}
  for (const key of keysOf(now)) if (!sameValue(saved[key], now[key])) changed[key] = now[key]
  return changed
}

/** The difference in words, field by field; secrets are named, never shown. */
export function describeChanges<Values extends object>(
  saved: Values,
  now: Values,
  labels: Partial<Record<keyof Values, string>>,
  secret: readonly (keyof Values)[] = [],
): Change[] {
  return keysOf(changedFields(saved, now)).map((key) => {
    const label = labels[key] ?? String(key)
    const revert = () => ({ [key]: saved[key] })
    return secret.includes(key)
      ? { label, before: say.asItWas(), after: say.aNewOne(), revert }
      : { label, before: describeValue(saved[key]), after: describeValue(now[key]), revert }
  })
}

/** `Object.keys` with the type that form values, plain objects of ours, have. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- holds for objects without further keys
const keysOf = <Values extends object>(values: Values) => Object.keys(values) as (keyof Values)[]

/** A value of a form as a person reads it. */
export function describeValue(value: unknown): string {
  if (value === '' || value === null || value === undefined) return 'empty'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.map((item) => (isTag(item) ? `${item.key}=${item.value}` : describeValue(item))).join(', ')
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'unknown'
}

const isTag = (item: unknown): item is TagRow =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item
