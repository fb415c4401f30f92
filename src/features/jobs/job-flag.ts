import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'

/**
 * Whether this browser keeps any job. The frame reads it before it loads the code of jobs, which most visits never need.
 */
const place = kept({ area: 'local', name: 'jobs', words: 'a mark of jobs', schema: z.literal(1) })
const listeners = new Set<() => void>()
let here = false
let lasts = true

/** Whether a reload of this tab would end a job that nothing else remembers. */
export const jobsEndWithTab = (): boolean => here && !lasts

export const someJobKept = (): boolean => here || place.text() !== null

/** `kept`: whether jobs outlive this tab; on a shared computer they do not. A browser that refuses storage keeps none either. */
export function noteJobs(some: boolean, outlive: boolean): void {
  here = some
  lasts = outlive
  if (some && outlive) place.write(1)
  else place.drop()
  for (const listener of listeners) listener()
}

export function onJobFlag(listener: () => void): () => void {
  listeners.add(listener)
  const stop = place.subscribe(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}
