import { useEffect, useState } from 'react'

/**
 * For what opens over the page and takes the focus: gives it back to what had it before. Mantine's own return waits for
 * `opened` to turn false, but a dialog here is on the page only while it is open.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
