import { isObject, own } from '#lib/json.ts'

/** What a `save` may resolve to: its toast then offers to take it back. */
export interface Undoable {
  undo: () => Promise<unknown>
}

export const isUndoable = (result: unknown): result is Undoable =>
  isObject(result) && typeof result['undo'] === 'function'

/** What a `save` resolves to that may have saved something else than what was typed, where others changed the same. */
export interface Stored {
  now: Record<string, unknown>
}

/** The values that are stored after a save. */
export function nowIn<Values extends object>(result: unknown, typed: Values): Values {
  const now = isObject(result) ? own(result, 'now') : undefined
  if (!isObject(now)) return typed
  const known = Object.entries(now).filter(([name]) => Object.hasOwn(typed, name))
  return { ...typed, ...Object.fromEntries(known) }
}
