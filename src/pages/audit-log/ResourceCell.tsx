import { Link } from 'react-router'
import type { AuditEvent } from '#api/audit-log.ts'
import type { ResourceNames } from '#api/audit-names.ts'
import { kindLabel, auditedResourcePath } from '#features/audit/resources.ts'
import classes from './audit-log.module.css'
import { say } from './messages/say.ts'

interface ThingCellProps {
  profile: string
  event: AuditEvent
  names: ResourceNames
}

/**
 * What an event is about: its name, as a link where it has a page; its id where it was deleted or its name is unknown.
 */
export function ResourceCell({ profile, event, names }: ThingCellProps) {
  const { resourceName, resourceID } = event
  const kind = kindLabel(resourceName)
  const known = resourceID ? names[resourceID] : undefined
  const path = known === null ? undefined : auditedResourcePath(profile, event)
  // There is only one profile and one set of settings, so their kind says enough.
  const title = known ?? (resourceID && resourceID !== profile ? resourceID : kind)
  const shown = title === resourceID ? <code>{title}</code> : title
  return (
    <span className={classes.thing}>
      {path === undefined ? <span>{shown}</span> : <Link to={path}>{shown}</Link>}
      {title !== kind && <span className="text-help">{known === null ? say.kindDeleted({ kind }) : kind}</span>}
    </span>
  )
}
