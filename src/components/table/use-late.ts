import { useEffect, useState } from 'react'

/** How long a wait is before it is shown, in ms: what comes sooner should not flicker. */
const LATE = 250

/**
 * Whether a wait has lasted long enough to be shown.
 * @param subject what is waited for; another one begins anew
 */
export function useLate(waiting: boolean, subject: unknown): boolean {
  const [late, setLate] = useState<{ subject: unknown }>()
  // The clock is the outside system.
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => setLate({ subject }), LATE)
    return () => clearTimeout(timer)
  }, [waiting, subject])
  return waiting && late?.subject === subject
}
