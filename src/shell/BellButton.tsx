import { Suspense, useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import classes from './TopBar.module.css'
import { useNetworkIdle } from './use-network-idle.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const Bell = lazyPart(() => import('./bell/Bell.tsx'), 'Bell')

/** A placeholder for the bell, which sends requests: it is loaded once the page is complete, or when it is pressed. */
export function BellButton({ shown }: { shown: boolean }) {
  const [pressed, setPressed] = useState(false)
  const quiet = useNetworkIdle(shown)
  const still = (
    <button
      type="button"
      className={classes.bell}
      aria-label="Inbox"
      aria-haspopup="dialog"
      onClick={() => setPressed(true)}
    >
      <Icon name="bell" />
    </button>
  )
  if (!quiet && !pressed) return still
  return (
    <Suspense fallback={still}>
      <Bell startsOpen={pressed} />
    </Suspense>
  )
}
