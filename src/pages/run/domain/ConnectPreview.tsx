import { useWatch } from 'react-hook-form'
import { emptyConnect, hostNamesOf, type Connect } from './connect-schema.ts'
import classes from './domain.module.css'
import { say } from './messages/say.ts'

/** The resulting name, and how DNS writes it where that differs. */
export function ConnectPreview() {
  const values = { ...emptyConnect, ...useWatch<Connect>() }
  const names = hostNamesOf(values)
  const typed = `${values.subdomain}.${values.domain}`.replaceAll(/\s|\.$/g, '').toLowerCase()
  return (
    <div className={classes.preview} role="group" aria-label={say.preview()}>
      <span className="text-help">{say.peopleWillOpen()}</span>
      <code>{names ? `https://${typed}` : '…'}</code>
      {names && names.host !== typed && <span className="text-help">{say.inDns({ host: names.host })}</span>}
    </div>
  )
}
