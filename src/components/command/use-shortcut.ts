import { useEffect, useRef } from 'react'
import { registerShortcut, type Shortcut } from './shortcut-registry.ts'

/** Makes a shortcut work while the calling component is on the page and `enabled`. */
export function useShortcut(
  keys: string,
  run: (event: KeyboardEvent) => void,
  about: { label: string; group: string; everywhere?: boolean; enabled?: boolean },
): void {
  const latest = useRef<Shortcut['run']>(run)
  useEffect(() => {
    latest.current = run
  })
  const { label, group, everywhere = false, enabled = true } = about
  useEffect(() => {
    if (!enabled) return undefined
    return registerShortcut({ keys, label, group, everywhere, run: (event) => latest.current(event) })
  }, [keys, label, group, everywhere, enabled])
}
