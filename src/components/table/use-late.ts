import { useEffect, useState } from 'react'

/** How long a wait must last, in ms, before it is shown; shorter ones would only flicker. */
const LATE = 250

/**
 * Whether a wait has lasted long enough to be shown.
 * @param subject what is waited for; a new subject starts the time again
 */
export function useLate(waiting: boolean, subject: unknown): boolean {
  const [late, setLate] = useState<{ subject: unknown }>()
  // The effect uses the clock, which is outside React.
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => setLate({ subject }), LATE)
    return () => clearTimeout(timer)
  }, [waiting, subject])
  return waiting && late?.subject === subject
}
