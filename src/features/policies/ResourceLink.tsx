import { Link } from 'react-router'
import { visibleName } from '#lib/text/visible-text.ts'
import { useProfileId } from '#app/use-session.ts'
import { resourcePath, type Asker } from './resource-path.ts'

interface ThingLinkProps {
  type: string
  id: string
  name: string
  asker?: Asker | undefined
}

/** The name of a user, a policy or a thing, with a link to its page. */
export function ResourceLink({ type, id, name, asker }: ThingLinkProps) {
  const to = resourcePath(useProfileId(), type, id, asker)
  return to === undefined ? visibleName(name) : <Link to={to}>{visibleName(name)}</Link>
}
