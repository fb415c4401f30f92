import { useSyncExternalStore } from 'react'
import { notices } from './notify.ts'
import { Toast } from './Toast.tsx'
import styles from './Toasts.module.css'
import { say } from '../messages/say.ts'

/**
 * The place where toasts appear; mount it once. The live region is always there, so that screen readers announce what
 * enters it.
 */
export function Toasts() {
  const shown = useSyncExternalStore(notices.subscribe, notices.read)
  return (
    <output className={styles['stack']} aria-label={say.notices()}>
      {shown.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </output>
  )
}
