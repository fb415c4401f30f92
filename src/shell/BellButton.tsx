import { memo, Suspense, useEffect, useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import classes from './TopBar.module.css'
import { useNetworkIdle } from './use-network-idle.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const loadBell = () => import('./bell/Bell.tsx')
const Bell = lazyPart(loadBell, 'Bell')

/** A placeholder for the bell, which sends requests: it is loaded once the page is complete, or when it is pressed. */
export const BellButton = memo(function BellButton({ shown }: { shown: boolean }) {
  const [pressed, setPressed] = useState(false)
  const [loaded, setLoaded] = useState(false)
  const quiet = useNetworkIdle(shown)
  // Nobody asked for it yet: where its code does not come, that is said once somebody presses.
  useEffect(() => {
    if (quiet)
      void loadBell()
        .then(() => setLoaded(true))
        .catch(() => {})
  }, [quiet])
  const still = (
    <button
      type="button"
      className={classes.bell}
      aria-label={say.inbox()}
      aria-haspopup="dialog"
      onClick={() => setPressed(true)}
    >
      <Icon name="bell" />
    </button>
  )
  if (!loaded && !pressed) return still
  return (
    <Suspense fallback={still}>
      <Bell startsOpen={pressed} />
    </Suspense>
  )
})
