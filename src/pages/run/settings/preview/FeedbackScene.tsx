import { Icon } from '#components/display/Icon.tsx'
import { Gauge } from './Gauge.tsx'
import type { PortalSettings } from './portal-settings.ts'
import { PortalBar } from './PortalBar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-texts.ts'
import parts from './parts.module.css'

const alerts = ['Info', 'Warning', 'Danger'] as const

/** What tells people something: alerts, notifications, widgets, what floats over the page. */
export function FeedbackScene({ portal, viewer }: { portal: PortalSettings; viewer: Viewer }) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      <div className={classes.content}>
        <div className={parts.parts}>
          <div className={parts.alerts}>
            {alerts.map((kind) => (
              <span key={kind} className={parts.alert} data-kind={kind}>
                {kind} alert <span className={parts.alertAction}>Action</span>
              </span>
            ))}
          </div>
          <div className={classes.cards}>
            <span className={classes.card}>
              <span className={classes.cardLabel}>Tank level</span>
              <Gauge />
            </span>
            <Notifications />
          </div>
          <div className={parts.floating}>
            <span className={parts.toast}>Settings are saved</span>
            <span className={parts.tooltip}>Last seen 3 min ago</span>
            <span className={parts.loading}>
              <Icon name="refresh" size={14} /> Loading
            </span>
          </div>
        </div>
        <div className={parts.shade}>
          <div className={parts.dialog}>
            <b>Stop pump 2?</b>
            <span>It can be started again at any time.</span>
            <span className={classes.link}>What happens then</span>
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
          <b>Level is low</b>
          <span className={parts.noticeDate}>3 min ago</span>
        </span>
      </span>
      <span className={parts.notice}>
        <span className={parts.noticeIcon}>
          <Icon name="mail" size={14} />
        </span>
        <span>
          Report is ready
          <span className={parts.noticeDate}>yesterday</span>
        </span>
      </span>
    </div>
  )
}
