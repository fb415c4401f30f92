import type { PortalSettings } from './portal-settings.ts'
import { PortalAccountMenu, PortalBar } from './PortalBar.tsx'
import { PortalSidebar } from './PortalSidebar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-texts.ts'
import type { PortalButton } from './shown-buttons.ts'
import { say } from './messages/say.ts'

interface PageSceneProps {
  portal: PortalSettings
  lines: readonly (readonly PortalButton[])[]
  viewer: Viewer
  isMenuOpen: boolean
}

/** A page after signing in: bar, sidebar, header and text; the opened menu of the bar covers a part. */
export function PageScene({ portal, lines, viewer, isMenuOpen }: PageSceneProps) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      {isMenuOpen && <PortalAccountMenu name={viewer.name} email={viewer.email} />}
      <div className={classes.body}>
        <PortalSidebar lines={lines} />
        <div className={classes.content}>
          <span className={classes.header}>{say.plantView()}</span>
          <div className={classes.text}>
            <span>{say.pumpsRun()}</span>
            <span className={classes.link}>{say.openTheReport()}</span>
            <div className={classes.cards}>
              <span className={classes.card}>
                <span className={classes.cardLabel}>{say.pressure()}</span>
                <b>4.2 bar</b>
              </span>
              <span className={classes.card}>
                <span className={classes.cardLabel}>{say.flow()}</span>
                <b>31 m³/h</b>
              </span>
            </div>
          </div>
          <span className={classes.footer}>{say.footerOfPage()}</span>
        </div>
      </div>
    </div>
  )
}
