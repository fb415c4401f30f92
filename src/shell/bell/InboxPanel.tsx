import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { accountNotices, type AccountNotification } from '#api/account/account-notifications.ts'
import { Flyout } from '#components/display/Flyout.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState, type ReadableQuery } from '#components/feedback/QueryState.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import '#theme/mantine-overlay-styles.ts'
import inbox from '#features/notifications/notices.module.css'
import { NoticeCard } from '#features/notifications/NoticeCard.tsx'
import type { useNoticeActions } from '#features/notifications/use-notice-actions.tsx'
import { paths } from '#app/paths.ts'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import bell from './bell.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Notices shown in the panel; the inbox has the rest. */
const most = 10

interface InboxPanelProps {
  anchor: HTMLElement
  query: ReadableQuery<AccountNotification[]>
  actions: ReturnType<typeof useNoticeActions>
  onClose: () => void
}

/** The latest notices, which can be answered right here. */
export function InboxPanel({ anchor, query, actions, onClose }: InboxPanelProps) {
  const markAll = useMutation(accountNotices.markAll())
  const once = useSingleFlight()
  const reason = useReadOnlyReason()
  return (
    <Flyout anchor={anchor} onClose={onClose} label={say.inbox()} kind="panel" align="end">
      <div className={bell.panel}>
        <div className={bell.head}>
          <h2 className={bell.title}>{say.inbox()}</h2>
          {reason === undefined && query.data?.some(({ read }) => !read) && (
            <TextButton aria-disabled={markAll.isPending} data-sends onClick={() => once(() => markAll.mutateAsync())}>
              {say.markAllAsRead()}
            </TextButton>
          )}
          <Link to={paths.inbox} onClick={onClose}>
            {say.openTheInbox()}
          </Link>
        </div>
        {markAll.error !== null && <ErrorPanel error={markAll.error} title={say.nothingMarkedRead()} />}
        <QueryState
          query={query}
          skeleton={
            <div aria-busy="true">
              <span className="visually-hidden">{common.loading()}</span>
              <SkeletonBlock height={88} />
            </div>
          }
          renderError={(error, retry) => <ErrorPanel error={error} title={say.inboxDidNotLoad()} onRetry={retry} />}
        >
          {(notices) =>
            notices.length === 0 ? (
              <p className="text-dim">{say.nothingInboxInvitationsMessages()}</p>
            ) : (
              <ul className={inbox.list} data-narrow aria-label={say.latestNotices()}>
                {notices.slice(0, most).map((notice) => (
                  <NoticeCard key={notice.id} notice={notice} level={3} {...actions.of(notice)} />
                ))}
              </ul>
            )
          }
        </QueryState>
      </div>
    </Flyout>
  )
}
