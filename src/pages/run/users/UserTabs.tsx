import { useLocation } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { TabNav } from '#components/navigation/TabNav.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'

/** The parts of a user's page; each has its own address. */
export function UserTabs({ user }: { user: RunUser }) {
  const profile = useProfileId()
  const { search } = useLocation()
  const tags = user.tags.length > 0 ? `Tags (${user.tags.length})` : 'Tags'
  return (
    <TabNav
      label="User"
      tabs={[
        { to: paths.user(profile, user.id, search), label: 'Details', end: true },
        { to: paths.userTags(profile, user.id, search), label: tags },
        { to: paths.userAccess(profile, user.id, search), label: 'Access' },
        { to: paths.userNotifications(profile, user.id, search), label: 'Notifications' },
        { to: paths.userActivity(profile, user.id, search), label: 'Activity' },
      ]}
    />
  )
}
