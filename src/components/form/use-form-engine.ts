import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { changedFields } from './save/changes.ts'
import { focusFirstError, placeErrors } from './place-errors.ts'
import { sameValue } from '#lib/json.ts'
import { SaveCancelled } from './save/save-cancelled.ts'
import { useFormDraft } from './draft/use-form-draft.ts'
import { nowIn } from './save/undoable.ts'
import { focusUnresolved } from './unresolved.ts'

export interface FormEngineOptions<Values extends FieldValues> {
  schema: z.core.$ZodType<Values, Values>
  saved: Values
  /** Called with the differences, all values, and the starting values. May throw an error that names fields. */
  save: (changes: Partial<Values>, all: Values, base: Values) => Promise<unknown>
  /** Keeps unsaved input for this tab under this name; without it nothing is kept. */
  draftKey?: string | undefined
  secretFields?: readonly (keyof Values)[]
  /** Lists whose rows mean nothing apart from each other. */
  wholeFields?: readonly (keyof Values)[]
  /** `result` is what `save` resolved to. */
  onSaved?: ((values: Values, result: unknown) => void) | undefined
}

export interface FormEngine<Values extends FieldValues> {
  form: UseFormReturn<Values, unknown, Values>
  /** The values the form started from: later refetches do not change them while something is typed. */
  base: Values
  dirty: boolean
  failure: { error: unknown } | undefined
  restored: boolean
  /** The values over which a restored draft was typed, when others have saved something since. */
  movedFrom: Values | undefined
  /** Resolves to whether it was saved. */
  submit: () => Promise<boolean>
  /** Discards what was typed; returns a function that restores it. */
  discard: () => () => void
  /** Starts over with these values, as if the form had just appeared. */
  begin: (values: Values) => void
}

/**
 * What all forms share: a form is dirty when it differs from what is saved, a refetch never wipes typed text, a server
 * error goes to the field it names, a save is sent once, and only drafts survive a reload.
 */
export function useFormEngine<Values extends FieldValues>(options: FormEngineOptions<Values>): FormEngine<Values> {
  const { schema, saved, save, onSaved } = options
  const [base, setBase] = useState(saved)
  const [failure, setFailure] = useState<{ error: unknown }>()
  const saving = useRef(false)
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    // react-hook-form wants the same values under a type of its own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    defaultValues: saved as DefaultValues<Values>,
    mode: 'onTouched',
  })
  const dirty = form.formState.isDirty
  const draft = useFormDraft({ ...options, form, base, setBase })

  // The values shown when nothing is typed, and the last values from the server that were taken over. A page may render
  // its cached data for a while after a save, so only new values are taken over.
  const clean = useRef(saved)
  const heeded = useRef(saved)
  const latest = useRef(saved)
  const show = (values: Values) => {
    clean.current = values
    heeded.current = latest.current
    draft.end(values)
    setBase(values)
    form.reset(values)
  }

  // A key may be pressed after a render and before its effects: `dirty` does not know of it yet, and it must not be
  // lost.
  const edits = useRef(0)
  const drawnAt = useRef(0)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: () => {
          edits.current += 1
        },
      }),
    [form],
  )
  useLayoutEffect(() => {
    drawnAt.current = edits.current
  })

  // The form keeps its own store; a refetch reaches it only while nothing is typed.
  useEffect(() => {
    latest.current = saved
    const typed = changedFields(clean.current, form.getValues())
    if (
      !dirty &&
      Object.keys(typed).length === 0 &&
      edits.current === drawnAt.current &&
      !sameValue(saved, heeded.current)
    )
      show(saved)
    // oxlint-disable-next-line react/exhaustive-deps -- what is new from the server, and the moment nothing is typed
  }, [saved, dirty])

  const trySave = async (values: Values): Promise<boolean> => {
    const typed = structuredClone(form.getValues())
    try {
      const result = await save(changedFields(base, values), values, base)
      const later = changedFields(typed, form.getValues())
      const stored = nowIn(result, values)
      show(stored)
      // What was typed while the save was running is not part of it, and stays to be saved.
      if (Object.keys(later).length > 0) form.reset({ ...stored, ...later }, { keepDefaultValues: true })
      onSaved?.(values, result)
      return true
    } catch (error) {
      if (!(error instanceof SaveCancelled) && !placeErrors(form, values, error)) setFailure({ error })
      return false
    }
  }

  const submit = async () => {
    if (focusUnresolved()) return false
    let done = false
    const send = form.handleSubmit(async (values) => {
      if (saving.current) return
      saving.current = true
      setFailure(undefined)
      done = await trySave(values).finally(() => {
        saving.current = false
      })
    }, focusFirstError)
    await send()
    return done
  }

  const discard = () => {
    const typed = structuredClone(form.getValues())
    const restore = draft.discard(typed)
    setFailure(undefined)
    show(sameValue(saved, heeded.current) ? clean.current : saved)
    return () => restore()
  }

  const { restored, movedFrom } = draft
  return { form, base, dirty, failure, restored, movedFrom, submit, discard, begin: show }
}
