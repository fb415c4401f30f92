import { useRef } from 'react'

/**
 * Starts work unless the last one is still running. A double press comes before React renders again, so a state that
 * disables the button would be too late. The work reports its own failure.
 */
export function useSingleFlight(): (work: () => Promise<unknown>) => void {
  const busy = useRef(false)
  return (work) => {
    if (busy.current) return
    busy.current = true
    void work()
      .catch(() => {
        // The mutation keeps the error, which is shown beside the button.
      })
      .finally(() => {
        busy.current = false
      })
  }
}
