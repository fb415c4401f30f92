import { createContext, use, useEffect, useRef, useState } from 'react'
import { stripBase } from '#lib/href-of.ts'
import type { GuardedHistory, HeldMove } from './guarded-history.ts'

/** The history of the app, which forms can hold. Without one (in a test of a part) nothing is held. */
export const HistoryContext = createContext<GuardedHistory | undefined>(undefined)

interface HeldNavigation {
  /** Goes where the person wanted to go. */
  proceed: () => void
  /** Stays. */
  reset: () => void
}

/**
 * Holds navigations that something speaks against.
 * @param asks whether a navigation from one path of the app to another must wait
 * @returns the navigation that waits, if any
 */
export function useNavigationGuard(asks: (next: string, here: string) => boolean): HeldNavigation | undefined {
  const history = use(HistoryContext)
  const [held, setHeld] = useState<HeldMove>()
  const latest = useRef(asks)
  useEffect(() => {
    latest.current = asks
  })
  useEffect(
    () =>
      history?.guard({
        asks: (next, here) => latest.current(stripBase(next), stripBase(here)),
        hold: setHeld,
      }),
    [history],
  )
  if (held === undefined) return undefined
  return {
    proceed: () => {
      setHeld(undefined)
      held.proceed()
    },
    reset: () => setHeld(undefined),
  }
}
