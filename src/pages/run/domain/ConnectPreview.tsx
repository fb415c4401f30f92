import { useWatch } from 'react-hook-form'
import { emptyConnect, hostNamesOf, type Connect } from './connect-schema.ts'
import classes from './domain.module.css'

/** The name that comes of what is typed, and how DNS writes it where that differs. */
export function ConnectPreview() {
  const values = { ...emptyConnect, ...useWatch<Connect>() }
  const names = hostNamesOf(values)
  const typed = `${values.subdomain}.${values.domain}`.replaceAll(/\s|\.$/g, '').toLowerCase()
  return (
    <div className={classes.preview} role="group" aria-label="Preview">
      <span className="text-help">People will open</span>
      <code>{names ? `https://${typed}` : '…'}</code>
      {names && names.host !== typed && <span className="text-help">In DNS it is written {names.host}.</span>}
    </div>
  )
}
