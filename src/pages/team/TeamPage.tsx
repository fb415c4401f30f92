import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { Params } from 'react-router'
import { queryClient } from '#api/http/query-client.ts'
import { teams } from '#api/team.ts'
import { Icon } from '#components/display/Icon.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { useNow } from '#components/display/use-now.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { seatsOf, seatsTaken } from '#features/invitations/invitation-end.ts'
import { MemberRights } from './MemberRights.tsx'
import { describeSeats, seatWarning } from './describe-seats.ts'
import { TeamTable } from './TeamTable.tsx'
import classes from './team.module.css'
import { useTeamAccess } from './use-team-access.ts'
import { useTeamDialogs } from './use-team-dialogs.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { NewButton } from '#components/button/NewButton.tsx'
import { say } from './messages/say.ts'

/** Requests the team while the app is still being drawn. */
export function prefetch({ profileId = '' }: Params): void {
  void queryClient.prefetchQuery(teams.list(profileId))
}

const FailureDialog = lazyPart(() => import('#components/feedback/FailureDialog.tsx'), 'FailureDialog')

/** Who works in this profile, who is invited, and how to join or leave. */
export default function TeamPage() {
  const profile = useProfileId()
  const team = useQuery(teams.list(profile))
  const access = useTeamAccess()
  const style = useTimeStyle()
  const seats = seatsOf(access.plan)
  const taken = seatsTaken(team.data ?? [], useNow())
  const warning = team.data && seatWarning(taken, seats, access.plan)
  const { actionsOf, open, dialog, failure } = useTeamDialogs({ profile, access, warning })
  const { account, ownerId } = access
  const owner =
    ownerId === undefined
      ? undefined
      : {
          id: ownerId,
          name: access.isOwner ? (account?.name ?? '') : '',
          email: access.isOwner ? (account?.email ?? '') : '',
        }
  const inviteFirst = (
    <ActionButton reason={access.reason} onClick={() => open({ what: 'invite' })}>
      {say.inviteMember()}
    </ActionButton>
  )
  const invite = (
    <NewButton reason={access.reason} onClick={() => open({ what: 'invite' })}>
      {say.inviteMember()}
    </NewButton>
  )
  return (
    <>
      <PageTitle page={say.team()} />
      <PageHeader
        title={say.team()}
        about={team.data ? describeSeats(taken, seats, access.plan) : say.about()}
        docs={useVendorDocs('team')}
        actions={
          <>
            {access.known && !access.isOwner && (
              <Button
                variant="default"
                leftSection={<Icon name="log-out" />}
                disabled={access.readOnly !== undefined}
                title={access.readOnly}
                onClick={() => open({ what: 'leave' })}
              >
                {say.leaveProfile()}
              </Button>
            )}
            {invite}
          </>
        }
      />
      {access.reason && <Notice apart>{access.reason}</Notice>}
      <QueryState
        query={team}
        skeleton={<FormSkeleton rows={3} />}
        renderError={(error, retry) => <ErrorPanel error={error} title={say.teamDidNotLoad()} onRetry={retry} />}
      >
        {(members) => (
          <>
            <TeamTable team={members} owner={owner} style={style} actions={actionsOf} />
            {members.length === 0 && (
              <EmptyState icon="users" title={say.nobodyElseWorksProfile()} actions={access.isOwner && inviteFirst}>
                {say.emptyTeam()}
              </EmptyState>
            )}
          </>
        )}
      </QueryState>
      <section className={classes.about} aria-labelledby="member-rights">
        <h2 id="member-rights">{say.whatMemberCanDo()}</h2>
        <MemberRights />
      </section>
      {dialog}
      {failure && (
        <Suspense>
          <FailureDialog title={failure.title} error={failure.error} onClose={failure.close} />
        </Suspense>
      )}
    </>
  )
}
