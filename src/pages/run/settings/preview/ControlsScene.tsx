import type { PortalSettings } from './portal-settings.ts'
import { PortalBar } from './PortalBar.tsx'
import classes from './portal.module.css'
import type { Viewer } from './scene-texts.ts'
import parts from './parts.module.css'
import { say } from './messages/say.ts'

const buttons = {
  Primary: say.primary,
  Default: say.default,
  Success: say.success,
  Warning: say.warning,
  Danger: say.danger,
  Disabled: say.disabled,
  Upgrade: say.upgrade,
}

/** Buttons, form fields and a table. */
export function ControlsScene({ portal, viewer }: { portal: PortalSettings; viewer: Viewer }) {
  return (
    <div className={classes.page}>
      <PortalBar portal={portal} initials={viewer.initials} />
      <div className={classes.content}>
        <span className={classes.header}>{say.pumps()}</span>
        <div className={parts.tabs}>
          <span className={parts.tab} data-state="active">
            {say.overview()}
          </span>
          <span className={parts.tab}>{say.details()}</span>
          <span className={parts.tab} data-state="hover">
            {say.history()}
          </span>
        </div>
        <div className={parts.parts}>
          <Table />
          <Form />
          <div className={parts.buttons}>
            {Object.entries(buttons).map(([kind, label]) => (
              <span key={kind} className={parts.button} data-kind={kind}>
                {label()}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

const rows = ['4.2 bar', '3.9 bar', '0.0 bar']

function Table() {
  return (
    <div className={parts.table}>
      <span className={parts.row} data-head>
        <b>{say.pump()}</b>
        <b>{say.pressure()}</b>
      </span>
      {rows.map((pressure, at) => (
        <span key={pressure} className={parts.row}>
          <span>{say.pumpNumber({ number: at + 1 })}</span>
          <span>{pressure}</span>
        </span>
      ))}
      <span className={parts.row} data-foot>
        <span>{say.rows()}</span>
      </span>
    </div>
  )
}

function Form() {
  return (
    <div className={parts.form}>
      <span className={classes.field}>
        {say.name()}
        <span className={parts.input}>{say.tank({ number: 4 })}</span>
      </span>
      <span className={classes.field}>
        {say.withFocus()}
        <span className={parts.input} data-state="focus">
          {say.tank({ number: 5 })}
        </span>
      </span>
      <span className={classes.field}>
        {say.readOnly()}
        <span className={parts.input} data-state="read-only">
          SN-20931
        </span>
      </span>
      <span className={classes.field}>
        {say.limit()}
        <span className={parts.input} data-state="error">
          –3
        </span>
        <span className={parts.error}>{say.enterNumberAbove0()}</span>
      </span>
      <span className={parts.dropdown}>
        <span>{say.everyHour()}</span>
        <span data-chosen>{say.everyDay()}</span>
      </span>
      <span className={parts.switches}>
        <span className={parts.switch} data-on /> {say.on()}
        <span className={parts.switch} /> {say.off()}
      </span>
    </div>
  )
}
