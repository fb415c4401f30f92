import { memo, Suspense } from 'react'
import { demoOrigin } from '#api/demo/connection.ts'
import type { Session } from '#api/session/session-shape.ts'
import { Icon } from '#components/display/Icon.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { BellButton } from './BellButton.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { openPalette } from './commands/command-events.ts'
import classes from './TopBar.module.css'
import { useEnvironment } from '#features/profiles/use-environment.ts'
import { useProfileId } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const DemoBadge = lazyPart(() => import('./demo/DemoBadge.tsx'), 'DemoBadge')

interface TopBarProps {
  session: Session
  /** Whether the page's code has been loaded. */
  shown: boolean
  onOpenDrawer: () => void
}

/** Where you are, a button to find everything else, notices, and the account. */
export const TopBar = memo(function TopBar({ session, shown, onOpenDrawer }: TopBarProps) {
  const profileId = useProfileId()
  const environment = useEnvironment(profileId)
  return (
    <header className={classes.bar}>
      {environment && <div className={classes.environment} style={{ background: environment.color }} aria-hidden />}
      <button type="button" className={classes.burger} aria-label={say.openNavigation()} onClick={onOpenDrawer}>
        <Icon name="menu" />
      </button>
      <Breadcrumb profileId={profileId} />
      {session.api === demoOrigin && (
        <Suspense>
          <DemoBadge session={session} />
        </Suspense>
      )}
      {session.permission === 'read' && <span className={classes.readOnly}>{say.readOnly()}</span>}
      <button type="button" className={classes.palette} onClick={openPalette} aria-haspopup="dialog">
        <Icon name="search" size={16} />
        <span>{say.searchOrJumpTo()}</span>
        <kbd aria-hidden>{isApple ? '⌘K' : say.ctrlK()}</kbd>
      </button>
      <BellButton shown={shown} />
      <AccountMenu session={session} />
    </header>
  )
})

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
