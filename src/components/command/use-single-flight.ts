import { useRef } from 'react'

/**
 * Begins a piece of work unless the last one is still under way: a double press comes before anything is drawn anew, so
 * a state that disables the button is too late for it. The work tells its own failure.
 */
export function useSingleFlight(): (work: () => Promise<unknown>) => void {
  const busy = useRef(false)
  return (work) => {
    if (busy.current) return
    busy.current = true
    void work()
      .catch(() => {
        // The mutation keeps the error, which stands beside the button.
      })
      .finally(() => {
        busy.current = false
      })
  }
}
