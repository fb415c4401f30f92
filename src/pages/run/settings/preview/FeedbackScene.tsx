import { Icon } from '#components/display/Icon.tsx'
import { Gauge } from './Gauge.tsx'
import type { PortalSettings } from './portal-settings.ts'
import { PortalBar } from './PortalBar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-texts.ts'
import parts from './parts.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const alerts = { Info: say.infoAlert, Warning: say.warningAlert, Danger: say.dangerAlert }

/** Alerts, notifications, widgets and floating elements. */
export function FeedbackScene({ portal, viewer }: { portal: PortalSettings; viewer: Viewer }) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      <div className={classes.content}>
        <div className={parts.parts}>
          <div className={parts.alerts}>
            {Object.entries(alerts).map(([kind, words]) => (
              <span key={kind} className={parts.alert} data-kind={kind}>
                {words()} <span className={parts.alertAction}>{say.action()}</span>
              </span>
            ))}
          </div>
          <div className={classes.cards}>
            <span className={classes.card}>
              <span className={classes.cardLabel}>{say.tankLevel()}</span>
              <Gauge />
            </span>
            <Notifications />
          </div>
          <div className={parts.floating}>
            <span className={parts.toast}>{say.settingsAreSaved()}</span>
            <span className={parts.tooltip}>{say.lastSeen()}</span>
            <span className={parts.loading}>
              <Icon name="refresh" size={14} /> {common.loading()}
            </span>
          </div>
        </div>
        <div className={parts.shade}>
          <div className={parts.dialog}>
            <b>{say.stopPump2()}</b>
            <span>{say.canBeStarted()}</span>
            <span className={classes.link}>{say.whatHappensThen()}</span>
          </div>
        </div>
      </div>
    </div>
  )
}

function Notifications() {
  return (
    <div className={parts.notices}>
      <span className={parts.notice} data-unread>
        <span className={parts.noticeIcon}>
          <Icon name="bell" size={14} />
        </span>
        <span>
          <b>{say.levelIsLow()}</b>
          <span className={parts.noticeDate}>{say.minutesAgo()}</span>
        </span>
      </span>
      <span className={parts.notice}>
        <span className={parts.noticeIcon}>
          <Icon name="mail" size={14} />
        </span>
        <span>
          {say.reportIsReady()}
          <span className={parts.noticeDate}>{say.yesterday()}</span>
        </span>
      </span>
    </div>
  )
}
