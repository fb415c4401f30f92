import { useLocation } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { TabNav } from '#components/navigation/TabNav.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** The tabs of a user's page; each has its own address. */
export function UserTabs({ user }: { user: RunUser }) {
  const profile = useProfileId()
  const { search } = useLocation()
  const tags = user.tags.length > 0 ? say.tagsCount({ tags: user.tags.length }) : say.tags()
  return (
    <TabNav
      label={say.user()}
      tabs={[
        { to: paths.user(profile, user.id, search), label: say.details(), end: true },
        { to: paths.userTags(profile, user.id, search), label: tags },
        { to: paths.userAccess(profile, user.id, search), label: say.access() },
        { to: paths.userNotifications(profile, user.id, search), label: say.notifications() },
        { to: paths.userActivity(profile, user.id, search), label: say.activity() },
      ]}
    />
  )
}
