import { changedFields } from '../save/changes.ts'
import { rebase } from './merge-versions.ts'
import { isObject, own, sameValue } from '#lib/json.ts'

/** What was typed, with what it was typed on: without that, a save after a reload would take back what others did. */
export interface FormDraft {
  base: Record<string, unknown>
  typed: Record<string, unknown>
}

/** What a form begins with when a draft of it is found. */
export interface Resumed<Values> {
  /** What was typed, laid over what the server holds now. */
  values: Values
  /** What a save compares with: what the server holds now, but as it was wherever somebody else changed the same. */
  base: Values
  /** What the form began with, when others saved something since. */
  movedFrom: Values | undefined
}

export interface DraftRules<Values> {
  /** Never kept. */
  secret?: readonly (keyof Values)[]
  /** Lists whose rows mean nothing apart from each other: what two people changed in one is asked as one. */
  whole?: readonly (keyof Values)[]
}

/** What to keep of a form, or undefined when nothing typed differs from what it began with. */
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

/** Lays a kept draft over what the server holds now. Undefined when nothing of it is left to save, or it is no draft. */
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
  // The merge of values of one form has the form's own fields.
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

/** A draft of an older release may hold values of another kind; such a field is left out. */
function sameKind(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false
    return a.every((row) => b.length === 0 || typeof row === typeof b[0])
  }
  return typeof a === typeof b && isObject(a) === isObject(b)
}
