import { useEffect, useRef, useState, type RefObject } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { sameValue } from '#lib/json.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'
import { draftOf, resume, type FormDraft } from './form-draft.ts'

interface FormDraftOptions<Values extends FieldValues> {
  form: UseFormReturn<Values, unknown, Values>
  saved: Values
  base: Values
  setBase: (base: Values) => void
  draftKey?: string | undefined
  secretFields?: readonly (keyof Values)[]
  wholeFields?: readonly (keyof Values)[]
}

const none: readonly never[] = []

/**
 * The forms on screen, by their draft key: a draft that is restored after its form was left is handed to the form on
 * screen.
 */
const shownForms = new Map<string, RefObject<(kept: FormDraft) => void>>()

/**
 * The draft of a form, from the first key typed until it is saved or discarded. It is kept with the values it was typed
 * over, and merged three ways into what the server holds when the form is shown again.
 */
export function useFormDraft<Values extends FieldValues>(options: FormDraftOptions<Values>) {
  const { form, saved, base, setBase, draftKey, secretFields = none, wholeFields = none } = options
  const [state, setState] = useState<{ movedFrom: Values | undefined }>()
  // The subscription below answers at once: a state would be that of the drawing before.
  const against = useRef(base)
  const shown = useRef(true)
  const resumed = useRef<{ draft: FormDraft | Record<string, unknown>; values: Values; over: Values }>(undefined)
  const rules = { secret: secretFields, whole: wholeFields }

  const end = (values: Values) => {
    against.current = values
    resumed.current = undefined
    if (draftKey !== undefined) dropDraft(draftKey)
    setState(undefined)
  }

  const lay = (kept: FormDraft | Record<string, unknown>) => {
    const found = resume(saved, kept, rules)
    if (!found) {
      if (resumed.current) form.reset(saved)
      end(saved)
      return
    }
    against.current = found.base
    resumed.current = { draft: kept, values: found.values, over: saved }
    setBase(found.base)
    form.reset(saved)
    form.reset(found.values, { keepDefaultValues: true })
    setState({ movedFrom: found.movedFrom })
  }

  const layNow = useRef(lay)
  useEffect(() => {
    layNow.current = lay
    shown.current = true
    if (draftKey === undefined) return undefined
    shownForms.set(draftKey, layNow)
    return () => {
      shown.current = false
      if (shownForms.get(draftKey) === layNow) shownForms.delete(draftKey)
    }
  })

  // The draft is read from browser storage once, when the form appears.
  useEffect(() => {
    const kept = draftKey === undefined ? undefined : readDraft(draftKey)
    if (kept) lay(kept)
    // oxlint-disable-next-line react/exhaustive-deps -- a draft belongs to the first showing alone
  }, [draftKey])

  // A page may show cached data first: as long as nothing more was typed, the draft is merged into the fresh data too.
  useEffect(() => {
    const last = resumed.current
    if (last && !sameValue(saved, last.over) && sameValue(form.getValues(), last.values)) lay(last.draft)
    // oxlint-disable-next-line react/exhaustive-deps -- what the server holds is what this waits for
  }, [saved])

  useEffect(() => {
    against.current = base
    if (draftKey === undefined) return undefined
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const draft = draftOf(against.current, values, rules)
        if (draft) keepDraft(draftKey, draft)
        else dropDraft(draftKey)
      },
    })
    // oxlint-disable-next-line react/exhaustive-deps -- the rules of a form do not change
  }, [form, draftKey, base])

  return {
    restored: state !== undefined,
    movedFrom: state?.movedFrom,
    /** Called when the form's content is saved: deletes the draft. */
    end,
    /** Deletes the draft. Returns a function that restores it, into the form or for the next time it is shown. */
    discard: (typed: Values) => {
      const [draft, before] = [draftOf(base, typed, rules), base]
      end(saved)
      return () => {
        const elsewhere = draftKey === undefined ? undefined : shownForms.get(draftKey)
        if (shown.current) layNow.current({ base: before, typed })
        else if (elsewhere && draft) elsewhere.current(draft)
        else if (draft && draftKey !== undefined) keepDraft(draftKey, draft)
      }
    },
  }
}
