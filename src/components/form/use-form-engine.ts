import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { describeError } from '../feedback/describe-error.ts'
import { changedFields, sameValue } from './changes.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'
import { focusUnresolved } from './unresolved.ts'

export interface FormEngineOptions<Values extends FieldValues> {
  schema: z.core.$ZodType<Values, Values>
  saved: Values
  /** Gets what differs, everything, and what the form started from. May throw an error that names fields. */
  save: (changes: Partial<Values>, all: Values, base: Values) => Promise<unknown>
  /** Keeps unsaved input for this tab under this name; without it nothing is kept. */
  draftKey?: string | undefined
  secretFields?: readonly (keyof Values)[]
  /** `result` is what `save` resolved to. */
  onSaved?: ((values: Values, result: unknown) => void) | undefined
}

/** Thrown by a `save` that asked and was told not to: the form stays as it is, and nothing failed. */
export class SaveCancelled extends Error {}

export interface FormEngine<Values extends FieldValues> {
  form: UseFormReturn<Values, unknown, Values>
  /** What the form started from: later refetches do not touch it while something is typed. */
  base: Values
  dirty: boolean
  failure: { error: unknown } | undefined
  restored: boolean
  submit: () => Promise<void>
  discard: () => void
}

/**
 * What every form shares: dirty means different from saved, a refetch never wipes what a person typed, server errors
 * go to their field when they name one, a save is sent once, drafts survive a reload.
 */
export function useFormEngine<Values extends FieldValues>(options: FormEngineOptions<Values>): FormEngine<Values> {
  const { schema, saved, save, draftKey, secretFields = [], onSaved } = options
  const [base, setBase] = useState(saved)
  const [failure, setFailure] = useState<{ error: unknown }>()
  const [restored, setRestored] = useState(false)
  const saving = useRef(false)
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    // react-hook-form wants the same values under a type of its own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    defaultValues: saved as DefaultValues<Values>,
    mode: 'onTouched',
  })
  const dirty = form.formState.isDirty

  // Browser storage is the outside system: it is read once, when the form appears.
  useEffect(() => {
    const draft = draftKey === undefined ? undefined : readDraft(draftKey)
    const known = Object.fromEntries(Object.entries(draft ?? {}).filter(([name]) => name in saved))
    if (sameValue({ ...saved, ...known }, saved)) return
    form.reset({ ...saved, ...known }, { keepDefaultValues: true })
    setRestored(true)
    // oxlint-disable-next-line react/exhaustive-deps -- a draft belongs to the first showing alone
  }, [draftKey])

  useEffect(() => {
    if (draftKey === undefined) return undefined
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const changed = changedFields(base, values)
        for (const name of secretFields) delete changed[name]
        if (Object.keys(changed).length > 0) keepDraft(draftKey, changed)
        else dropDraft(draftKey)
      },
    })
  }, [form, draftKey, base, secretFields])

  // The form keeps its own store; a refetch reaches it only while nothing is typed.
  useEffect(() => {
    if (dirty || sameValue(saved, base)) return
    setBase(saved)
    form.reset(saved)
  }, [saved, base, dirty, form])

  const submit = form.handleSubmit(async (values) => {
    if (saving.current) return
    saving.current = true
    setFailure(undefined)
    try {
      const result = await save(changedFields(base, values), values, base)
      if (draftKey !== undefined) dropDraft(draftKey)
      setBase(values)
      form.reset(values)
      setRestored(false)
      onSaved?.(values, result)
    } catch (error) {
      if (error instanceof SaveCancelled) return
      if (!placeErrors(form, values, error)) setFailure({ error })
    } finally {
      saving.current = false
    }
  }, focusFirstError)

  const discard = () => {
    if (draftKey !== undefined) dropDraft(draftKey)
    setFailure(undefined)
    setRestored(false)
    form.reset(base)
  }

  return {
    form,
    base,
    dirty,
    failure,
    restored,
    submit: () => (focusUnresolved() ? Promise.resolve() : submit()),
    discard,
  }
}

/** A row that was folded opens with its error, and only then has a field that can take the focus. */
function focusFirstError(): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.getAttribute('aria-invalid') === 'true') return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
  })
}

/** Puts the server's words beside the fields they name; false when it names none of this form's. */
function placeErrors<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, Values>,
  values: Values,
  error: unknown,
): boolean {
  const named = Object.entries(describeError(error).fields ?? {}).filter(([name]) => name in values)
  for (const [at, [name, message]] of named.entries()) {
    // `name` is a key of the values, tested above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    form.setError(name as Path<Values>, { type: 'server', message }, { shouldFocus: at === 0 })
  }
  return named.length > 0
}
