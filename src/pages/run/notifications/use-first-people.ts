import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Recipient } from './collect-recipients.ts'
import type { Compose } from './compose-schema.ts'

const state = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), active: z.optional(z.boolean()) })),
})

/** The people that another page wants to write to, from the state of the navigation; none when there is none. */
export const peopleFrom = (given: unknown): Recipient[] => state.safeParse(given).data?.people ?? []

/** Puts them into the form once, over what a draft may have brought back; the rest of the draft stays. */
export function useFirstPeople(form: UseFormReturn<Compose, unknown, Compose>, people: readonly Recipient[]): void {
  const done = useRef(people.length === 0)
  // The router is the outside system; what it brought is taken once.
  useEffect(() => {
    if (done.current) return
    done.current = true
    form.setValue('to', 'chosen')
    form.setValue('people', [...people], { shouldDirty: true })
  }, [form, people])
}
