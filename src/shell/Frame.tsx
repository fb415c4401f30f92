import { Suspense, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { onJobFlag, someJobKept } from '#features/jobs/job-flag.ts'
import type { Session } from '#api/session/session-shape.ts'
import { NumberStyleContext } from '#components/display/use-number-style.ts'
import { CommandCenter } from './commands/CommandCenter.tsx'
import classes from './Frame.module.css'
import { LeftOutRows } from './notices/LeftOutRows.tsx'
import { NavBar } from './NavBar.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { TopBar } from './TopBar.tsx'
import { LargeAnswerNotice } from './notices/LargeAnswerNotice.tsx'
import { WaitingNotice } from './notices/WaitingNotice.tsx'
import { useAccountLanguage } from '#features/language/use-account-language.ts'
import { useAccountNumbers } from '#app/use-account-numbers.ts'
import { useFocusOnNavigation } from './use-focus-on-navigation.ts'
import { readRail, rememberRail } from './rail.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const JobDock = lazyPart(() => import('#features/jobs/JobDock.tsx'), 'JobDock')

/** The frame around every page: sidebar, top bar, and the page itself. */
export function Frame({ session, children }: { session: Session; children: ReactNode }) {
  useAccountLanguage()
  const [rail, setRail] = useState(readRail)
  const [drawer, setDrawer] = useState(false)
  const [shown, setShown] = useState(false)
  const jobs = useSyncExternalStore(onJobFlag, someJobKept)
  // Always the same: a change of the address draws what stands around the page again only where it shows another thing.
  const toggleRail = useCallback(() => {
    rememberRail(!rail)
    setRail(!rail)
  }, [rail])
  const openDrawer = useCallback(() => setDrawer(true), [])
  const closeDrawer = useCallback(() => setDrawer(false), [])
  return (
    <NumberStyleContext value={useAccountNumbers()}>
      <div className={classes.frame} data-rail={rail || undefined} data-drawer={drawer || undefined}>
        <a className={classes.skip} href="#main">
          {say.skipToContent()}
        </a>
        <NavBar session={session} rail={rail} onToggleRail={toggleRail} drawer={drawer} onCloseDrawer={closeDrawer} />
        <div className={classes.column}>
          <TopBar session={session} shown={shown} onOpenDrawer={openDrawer} />
          <main id="main" className={classes.main} tabIndex={-1}>
            <WaitingNotice />
            <LargeAnswerNotice />
            <Suspense fallback={<PageSkeleton />}>
              {children}
              <Shown onShown={setShown} />
            </Suspense>
          </main>
        </div>
        <CommandCenter session={session} />
        <LeftOutRows />
        {jobs && (
          <Suspense>
            <JobDock />
          </Suspense>
        )}
      </div>
    </NumberStyleContext>
  )
}

/** Rendered beside the page, under the same boundary: it appears when the page's code is there. */
function Shown({ onShown }: { onShown: (shown: boolean) => void }) {
  useFocusOnNavigation()
  useEffect(() => onShown(true), [onShown])
  return null
}
