import { useEffect, useState } from 'react'

/**
 * For something that opens over the page and takes the focus: returns it to the element that had it before. Mantine's
 * own return waits for `opened` to become false, but a dialog here is mounted only while it is open.
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
