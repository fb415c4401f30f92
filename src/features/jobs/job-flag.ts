import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

/** A mark that stands while a job is stored: only where the frame finds it does it load the code of jobs. */
const place = kept({ area: 'local', name: 'jobs', words: () => say.aMarkOfJobs(), schema: z.literal(1) })
const listeners = new Set<() => void>()
let here = false
let lasts = true

/** Whether reloading this tab would end a job that is stored nowhere else. */
export const jobsEndWithTab = (): boolean => here && !lasts

export const someJobKept = (): boolean => here || place.text() !== null

/** `kept`: whether jobs outlive this tab. They do not on a shared computer, nor where the browser refuses storage. */
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
