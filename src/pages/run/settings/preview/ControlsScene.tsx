import type { PortalSettings } from './portal-settings.ts'
import { PortalBar } from './PortalBar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-texts.ts'
import parts from './parts.module.css'

const buttons = ['Primary', 'Default', 'Success', 'Warning', 'Danger', 'Disabled', 'Upgrade'] as const

/** What people press, fill in and read in rows. */
export function ControlsScene({ portal, viewer }: { portal: PortalSettings; viewer: Viewer }) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      <div className={classes.content}>
        <span className={classes.header}>Pumps</span>
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
