import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { accountNotices, type AccountNotification } from '#api/account/account-notifications.ts'
import { queryClient } from '#api/http/query-client.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import '#theme/mantine-overlay-styles.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { AccountTabs } from './AccountTabs.tsx'
import { InboxList } from './inbox/InboxList.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const ClearReadDialog = lazyPart(() => import('./inbox/ClearReadDialog.tsx'), 'ClearReadDialog')

/** Requests the notices while the app is still being drawn. */
export function prefetch(): void {
  void queryClient.prefetchQuery(accountNotices.list())
}

/** Notices from TagoIO, scripts and other people to the signed-in person, whichever profile they work in. */
export default function InboxPage() {
  const notices = useQuery(accountNotices.list())
  const [clearing, setClearing] = useState<readonly AccountNotification[]>()
  const markAll = useMutation({
    ...accountNotices.markAll(),
    onSuccess: () => notify({ message: say.everythingMarkedAsRead() }),
  })
  const once = useSingleFlight()
  const reason = useReadOnlyReason()
  const read = (notices.data ?? []).filter((notice) => notice.read)
  const unread = (notices.data?.length ?? 0) - read.length
  return (
    <>
      <PageTitle page={say.inbox()} />
      <PageHeader
        title={say.inbox()}
        about={say.inboxAbout()}
        docs={useVendorDocs('inbox')}
        actions={
          <>
            <Button
              variant="default"
              disabled={read.length === 0 || reason !== undefined}
              title={reason}
              onClick={() => setClearing(read)}
            >
              {say.clearRead()}
            </Button>
            <Button
              disabled={unread === 0 || reason !== undefined}
              title={reason}
              loading={markAll.isPending}
              data-sends
              onClick={() => once(() => markAll.mutateAsync())}
            >
              {say.markAllAsRead()}
            </Button>
          </>
        }
      />
      <AccountTabs />
      {markAll.error !== null && <ErrorPanel error={markAll.error} title={say.nothingMarkedRead()} />}
      <QueryState
        query={notices}
        skeleton={<FormSkeleton rows={5} />}
        renderError={(error, retry) => <ErrorPanel error={error} title={say.inboxDidNotLoad()} onRetry={retry} />}
      >
        {(all) => <InboxList notices={all} />}
      </QueryState>
      {clearing && (
        <Suspense>
          <ClearReadDialog notices={clearing} onClose={() => setClearing(undefined)} />
        </Suspense>
      )}
    </>
  )
}
