import type { FieldValues } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Versions } from '#components/form/draft/merge-versions.ts'
import { saveMerged } from '#components/form/save/save-merged.ts'

/** A form that keeps drafts, in the shape in which one test drives all of them. */
export interface DraftedForm {
  /** The first part of its draft key, or `run-settings:` and the tab. */
  name: string
  draftKey: string
  /** What the server holds at the start. */
  start: () => FieldValues
  toForm: (stored: FieldValues) => FieldValues
  /** Merges values into what is stored; absent for forms that make something new. */
  apply?: (stored: FieldValues, values: FieldValues) => FieldValues
  schema: (stored: FieldValues) => z.core.$ZodType<FieldValues, FieldValues>
  save: (stored: FieldValues, all: FieldValues, base: FieldValues) => Promise<FieldValues>
  secretFields?: readonly string[]
  wholeFields?: readonly string[]
  /** Types the person's edit number n, and tells whether the form holds it. Secret fields get the word `hush`. */
  type: (values: FieldValues, n: number) => FieldValues
  holds: (values: FieldValues, n: number) => boolean
  /**
   * A change that somebody else saves meanwhile to another part of the same thing. Absent for forms that make something
   * new.
   */
  others?: (stored: FieldValues, n: number) => FieldValues
  holdsOthers?: (stored: FieldValues, n: number) => boolean
  /** Whether the form shows that edit. */
  shows?: (values: FieldValues, n: number) => boolean
  creates?: boolean
}

const anything = z.looseObject({})

/** A form that makes something new: it begins empty, and is empty again after a success. */
export function creating(
  name: string,
  defaults: FieldValues,
  field: string,
  more: { secretFields?: readonly string[] } = {},
): DraftedForm {
  return {
    name,
    draftKey: `${name}:p1`,
    creates: true,
    start: () => defaults,
    toForm: (stored) => structuredClone(stored),
    // Validation is not tested here.
    schema: () => anything,
    save: (stored) => Promise.resolve(stored),
    ...(more.secretFields ? { secretFields: more.secretFields } : {}),
    type: (values, n) => ({
      ...values,
      [field]: `Typed ${n}`,
      ...Object.fromEntries((more.secretFields ?? []).map((secret) => [secret, 'hush'])),
    }),
    holds: (values, n) => values[field] === `Typed ${n}`,
  }
}

/** A form for something that exists, saved the way the product saves it. */
export function editing(
  form: Pick<DraftedForm, 'name' | 'start' | 'toForm' | 'type' | 'holds' | 'others' | 'holdsOthers' | 'shows'> & {
    schema?: DraftedForm['schema']
    apply?: (stored: FieldValues, values: FieldValues) => FieldValues
    versions?: (stored: FieldValues, all: FieldValues, base: FieldValues) => Versions
    wholeFields?: readonly string[]
  },
): DraftedForm {
  const { apply, versions } = form
  return {
    draftKey: `${form.name}:p1`,
    schema: () => anything,
    ...form,
    save: async (stored, all, base) => {
      let now = stored
      await saveMerged({
        read: () => Promise.resolve(apply ? now : form.toForm(now)),
        versions: (theirs) => {
          if (versions) return versions(stored, all, base)
          return apply
            ? { before: apply(stored, base), mine: apply(stored, all), theirs: apply(stored, form.toForm(stored)) }
            : { before: base, mine: all, theirs }
        },
        send: (changes) => {
          now = { ...now, ...changes }
          return Promise.resolve()
        },
        ask: (conflicts) => Promise.reject(new Error(`asked about ${JSON.stringify(conflicts)}`)),
      })
      return now
    },
  }
}
