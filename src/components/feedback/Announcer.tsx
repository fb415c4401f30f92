import { useSyncExternalStore } from 'react'
import { announcements } from './announcements.ts'

/** The page's polite live region; mount it once, outside of what changes. */
export function Announcer() {
  const text = useSyncExternalStore(announcements.subscribe, announcements.read)
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  )
}
