import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Recipient } from './collect-recipients.ts'
import type { Compose } from './compose-schema.ts'

const state = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), active: z.optional(z.boolean()) })),
})

/**
 * The people whom another page passed along to write to, from the state of the navigation; none when there are none.
 */
export const peopleFrom = (given: unknown): Recipient[] => state.safeParse(given).data?.people ?? []

/** Puts them into the form once, in place of those in a restored draft; the rest of the draft stays. */
export function useFirstPeople(form: UseFormReturn<Compose, unknown, Compose>, people: readonly Recipient[]): void {
  const done = useRef(people.length === 0)
  // The navigation state belongs to the router; it is used once.
  useEffect(() => {
    if (done.current) return
    done.current = true
    form.setValue('to', 'chosen')
    form.setValue('people', [...people], { shouldDirty: true })
  }, [form, people])
}
