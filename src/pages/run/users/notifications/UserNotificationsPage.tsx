import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { runNotifications, type RunNotification } from '#api/run/run-notifications.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { NotificationItem } from './NotificationItem.tsx'
import { newestFirst } from './newest-first.ts'
import classes from './notifications.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const EditNotificationDialog = lazyPart(() => import('./EditNotificationDialog.tsx'), 'EditNotificationDialog')
const DeleteNotificationDialog = lazyPart(() => import('./DeleteNotificationDialog.tsx'), 'DeleteNotificationDialog')

/** The notifications that this user received, and whether they were read. */
export default function UserNotificationsPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const list = useQuery(runNotifications.list(profile, user.id))
  const [open, setOpen] = useState<{ what: 'edit' | 'delete'; notification: RunNotification }>()
  const props = open && {
    profile,
    userId: user.id,
    notification: open.notification,
    onClose: () => setOpen(undefined),
  }
  return (
    <QueryState
      query={list}
      skeleton={<PageSkeleton />}
      renderError={(error, retry) => <ErrorPanel error={error} title={say.notificationsNotRead()} onRetry={retry} />}
    >
      {(found) =>
        found.length === 0 ? (
          <EmptyState
            icon="bell"
            title={say.nameHasNoNotifications({ name: user.name })}
            actions={
              <Button
                component={Link}
                to={paths.notifications(profile)}
                state={{ people: [{ id: user.id, name: user.name, active: user.active }] }}
              >
                {say.notifyName({ name: visibleName(user.name) })}
              </Button>
            }
          >
            {say.notificationsHelp()}
          </EmptyState>
        ) : (
          <>
            <ul className={classes.list} aria-label={say.notificationsOfName({ name: visibleName(user.name) })}>
              {newestFirst(found).map((notification) => (
                <NotificationItem
                  key={notification.id}
                  userId={user.id}
                  notification={notification}
                  onEdit={() => setOpen({ what: 'edit', notification })}
                  onDelete={() => setOpen({ what: 'delete', notification })}
                />
              ))}
            </ul>
            {open && props && (
              <Suspense>
                {open.what === 'edit' ? <EditNotificationDialog {...props} /> : <DeleteNotificationDialog {...props} />}
              </Suspense>
            )}
          </>
        )
      }
    </QueryState>
  )
}
