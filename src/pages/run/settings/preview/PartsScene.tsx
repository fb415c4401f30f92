import { Icon } from '../../../../components/display/Icon.tsx'
import type { PortalSettings } from './portal-settings.ts'
import { PortalBar } from './PortalBar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-words.ts'
import { Gauge } from './Gauge.tsx'
import parts from './parts.module.css'

const buttons = ['Primary', 'Default', 'Success', 'Warning', 'Danger', 'Disabled', 'Upgrade'] as const
const alerts = ['Info', 'Warning', 'Danger'] as const

/** One of everything that a dashboard is made of. */
export function PartsScene({ portal, viewer }: { portal: PortalSettings; viewer: Viewer }) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      <div className={classes.content}>
        <span className={classes.header}>Parts of a page</span>
        <div className={parts.tabs}>
          <span className={parts.tab} data-state="active">
            Overview
          </span>
          <span className={parts.tab}>Details</span>
          <span className={parts.tab} data-state="hover">
            History
          </span>
        </div>
        <div className={parts.parts}>
          <Table />
          <Form />
          <div className={parts.buttons}>
            {buttons.map((kind) => (
              <span key={kind} className={parts.button} data-kind={kind}>
                {kind}
              </span>
            ))}
          </div>
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
      </div>
    </div>
  )
}

const rows = [
  ['Pump 1', '4.2 bar'],
  ['Pump 2', '3.9 bar'],
  ['Pump 3', '0.0 bar'],
] as const

function Table() {
  return (
    <div className={parts.table}>
      <span className={parts.row} data-head>
        <b>Pump</b>
        <b>Pressure</b>
      </span>
      {rows.map(([name, value]) => (
        <span key={name} className={parts.row}>
          <span>{name}</span>
          <span>{value}</span>
        </span>
      ))}
      <span className={parts.row} data-foot>
        <span>3 rows</span>
      </span>
    </div>
  )
}

function Form() {
  return (
    <div className={parts.form}>
      <span className={classes.field}>
        Name
        <span className={parts.input}>Tank 4</span>
      </span>
      <span className={classes.field}>
        With focus
        <span className={parts.input} data-state="focus">
          Tank 5
        </span>
      </span>
      <span className={classes.field}>
        Read-only
        <span className={parts.input} data-state="read-only">
          SN-20931
        </span>
      </span>
      <span className={classes.field}>
        Limit
        <span className={parts.input} data-state="error">
          –3
        </span>
        <span className={parts.error}>Enter a number above 0</span>
      </span>
      <span className={parts.dropdown}>
        <span>Every hour</span>
        <span data-chosen>Every day</span>
      </span>
      <span className={parts.switches}>
        <span className={parts.switch} data-on /> On
        <span className={parts.switch} /> Off
      </span>
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
