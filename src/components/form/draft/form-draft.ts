import { changedFields } from '../save/changes.ts'
import { rebase } from './merge-versions.ts'
import { isObject, own, sameValue } from '#lib/json.ts'

/**
 * The typed values, with the values they were typed over: without those, a save after a reload would undo what others
 * did.
 */
export interface FormDraft {
  base: Record<string, unknown>
  typed: Record<string, unknown>
}

/** The starting state of a form for which a draft was found. */
export interface Resumed<Values> {
  /** The typed values, merged into what the server holds now. */
  values: Values
  /**
   * What a save compares with: what the server holds now, except where somebody else changed the same, where it is the
   * old value.
   */
  base: Values
  /** The values the form started with, when others have saved something since. */
  movedFrom: Values | undefined
}

export interface DraftRules<Values> {
  /** Fields that are never kept. */
  secret?: readonly (keyof Values)[]
  /** Lists whose rows belong together: when two people changed one, the person is asked about the whole list. */
  whole?: readonly (keyof Values)[]
}

/** The part of a form to keep as a draft; undefined when nothing differs from its starting values. */
export function draftOf<Values extends object>(
  base: Values,
  now: Values,
  { secret = [] }: DraftRules<Values> = {},
): FormDraft | undefined {
  const without = (values: Partial<Values>) => {
    const kept = new Map<string, unknown>(Object.entries(values))
    for (const name of secret) kept.delete(String(name))
    return Object.fromEntries(kept)
  }
  const typed = without(changedFields(base, now))
  return Object.keys(typed).length === 0 ? undefined : { base: without(base), typed }
}

/** Merges a draft into what the server holds now. Undefined when nothing of it is left to save, or it is no draft. */
export function resume<Values extends object>(
  saved: Values,
  kept: unknown,
  { secret = [], whole = [] }: DraftRules<Values> = {},
): Resumed<Values> | undefined {
  const draft = readFormDraft(kept)
  if (!draft) return undefined
  const now: Record<string, unknown> = Object.fromEntries(Object.entries(saved))
  const usable = (part: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(part).filter(
        ([name, value]) =>
          Object.hasOwn(now, name) && sameKind(value, now[name]) && !secret.some((one) => String(one) === name),
      ),
    )
  const before = { ...now, ...usable(draft.base) }
  const typed = { ...before, ...usable(draft.typed) }
  const { mine, base } = rebase({ before, mine: typed, theirs: now, whole: whole.map(String) })
  if (sameValue(mine, now)) return undefined
  // Merging the values of one form gives the form's own fields.
  // oxlint-disable typescript/no-unsafe-type-assertion
  return {
    values: mine as Values,
    base: base as Values,
    movedFrom: sameValue(before, now) ? undefined : (before as Values),
  }
  // oxlint-enable typescript/no-unsafe-type-assertion
}

function readFormDraft(kept: unknown): FormDraft | undefined {
  if (!isObject(kept)) return undefined
  const [base, typed] = [own(kept, 'base'), own(kept, 'typed')]
  return isObject(base) && isObject(typed) ? { base, typed } : undefined
}

/** A draft of an older release may hold values of another type; such a field is left out. */
function sameKind(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false
    return a.every((row) => b.length === 0 || typeof row === typeof b[0])
  }
  return typeof a === typeof b && isObject(a) === isObject(b)
}
