import { useEffect, useRef } from 'react'
import { latinKey } from './latin-key.ts'
import { createShortcutReader, isTyping, type Shortcut } from './shortcuts.ts'

/** Listens to the keyboard while mounted. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    const read = createShortcutReader()
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const mod = event.metaKey || event.ctrlKey
      const found = read(
        current.current,
        { key: latinKey(event), mod, alt: event.altKey, typing: isTyping(event.target) },
        event.timeStamp,
      )
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
