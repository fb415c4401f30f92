import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useNavigate, useParams } from 'react-router'
import { ApiError } from '#api/http/errors.ts'
import { isOdd, runUsers, type RunUser } from '#api/run/run-users.ts'
import { initials } from '#lib/text/initials.ts'
import { TagList } from '#components/display/TagList.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { NoSuchUser } from './NoSuchUser.tsx'
import { useUserActions } from './use-user-actions.tsx'
import { UserFacts } from './UserFacts.tsx'
import classes from './users.module.css'
import { UserStatus } from './UserStatus.tsx'
import { UserTabs } from './UserTabs.tsx'
import { say } from './messages/say.ts'

/** One user, with everything a support person needs in one place. */
export default function UserPage() {
  const profile = useProfileId()
  const { userId = '' } = useParams()
  const { search } = useLocation()
  const user = useQuery(runUsers.one(profile, userId))
  const back = { to: paths.users(profile, search), label: say.users() }
  return (
    <QueryState
      query={user}
      skeleton={<PageSkeleton />}
      renderError={(error, retry) => (
        <>
          <PageTitle page={isMissing(error) ? say.userNotFound() : say.user()} />
          <PageHeader title={isMissing(error) ? say.userNotFound() : say.user()} back={back} />
          {isMissing(error) ? (
            <NoSuchUser id={userId} back={back.to} />
          ) : (
            <ErrorPanel error={error} title={say.userNotRead()} onRetry={retry} />
          )}
        </>
      )}
    >
      {(found) => <Loaded user={found} back={back} />}
    </QueryState>
  )
}

const isMissing = (error: unknown) => error instanceof ApiError && error.kind === 'not-found'

function Loaded({ user, back }: { user: RunUser; back: { to: string; label: string } }) {
  const navigate = useNavigate()
  const name = isOdd(user, 'name') ? say.nameNotReadable() : user.name
  const actions = useUserActions(() => void navigate(back.to))
  const choices = actions.of(user).filter(({ label }) => label !== 'Open')
  return (
    <>
      <PageTitle page={name} />
      <PageHeader
        title={
          <span className={classes.titleRow}>
            <span className={classes.initials} aria-hidden>
              {initials(visibleName(name))}
            </span>
            {visibleName(name)} <UserStatus user={user} />
          </span>
        }
        about={
          <span className={classes.known}>
            {visibleName(user.email)}
            {user.tags.length > 0 && <TagList tags={user.tags} max={4} />}
          </span>
        }
        back={back}
        actions={
          <MenuButton label={say.actionsForName({ name })} groups={() => [{ choices }]}>
            {say.actions()} <Icon name="chevron-down" size={16} />
          </MenuButton>
        }
      />
      <UserTabs user={user} />
      <PageColumn beside="facts">
        <div>
          <Outlet context={user} />
        </div>
        <UserFacts user={user} />
      </PageColumn>
      {actions.dialog}
    </>
  )
}
