import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useMemo } from 'react'
import { Outlet, type Params } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { keptFormats } from '#api/account/kept-formats.ts'
import { profiles } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { foundUsers } from '#features/run-users/found-users.ts'
import { isOdd, runUsers, type RunUser } from '#api/run/run-users.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { parseTableSearch } from '#components/table/table-search.ts'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { browserTimezone } from '#lib/time/browser-timezone.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { ExportUsersButton } from './export/ExportUsersButton.tsx'
import { useMadeUser } from './create/use-made-user.ts'
import { NewUserButton } from './create/NewUserButton.tsx'
import { NoUsersYet } from './list/NoUsersYet.tsx'
import { Slots } from './list/Slots.tsx'
import { useListedUsers } from './list/use-listed-users.ts'
import { useUserActions } from './use-user-actions.tsx'
import { userColumns } from './list/UserColumns.tsx'
import { toRunUserSearch, userSearchSpec } from './list/user-search.ts'
import { UserFilters } from './list/UserFilters.tsx'
import { UserViews } from './list/UserViews.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

/** Loads the code of a user's page with its first tab; a failure is reported when the page is opened. */
const loadUserPage = () => Promise.all([import('./UserPage.tsx'), import('./UserDetailsPage.tsx')])

const idOf = (user: RunUser) => user.id
const tagsOf = ({ tags }: RunUser) => tags
const nameOf = (user: RunUser) => (isOdd(user, 'name') ? say.nameNotReadable() : user.name)

/** Requests the first rows while the app is still starting. */
export function prefetch({ profileId = '' }: Params, search: URLSearchParams): void {
  const formats = queryClient.getQueryData(accounts.one().queryKey) ?? keptFormats()
  const zone = formats?.timezone ?? browserTimezone()
  const asked = toRunUserSearch(parseTableSearch(search, userSearchSpec), zone)
  void queryClient.prefetchQuery(foundUsers.list(profileId, asked))
}

// Needed once somebody is selected, which is after the first rows.
const SelectAllUsers = lazyPart(() => import('./list/SelectAllUsers.tsx'), 'SelectAllUsers')
const SelectionActions = lazyPart(() => import('./list/SelectionActions.tsx'), 'SelectionActions')
const SearchNote = lazyPart(() => import('./list/SearchNote.tsx'), 'SearchNote')

/** Finds, inspects, edits and removes the people who sign in to the portal. */
export default function UsersPage() {
  const profile = useProfileId()
  const ahead = useCallback((params: URLSearchParams) => prefetch({ profileId: profile }, params), [profile])
  const search = useTableSearch(userSearchSpec, ahead)
  const client = useQueryClient()
  const style = useTimeStyle()
  const users = useListedUsers(search.value, style.zone)
  const summary = useQuery(profiles.summary(profile)).data
  const counted = users.leftOut > 0 || users.query.isPlaceholderData ? undefined : users.found?.total
  const matching = search.isFiltered ? counted : summary?.amount.run_users
  const asked = useMemo(() => toRunUserSearch(search.value, style.zone), [search.value, style.zone])
  const hasMore =
    search.value.page > 1 ||
    (users.query.data?.length ?? 0) + users.leftOut + (users.found?.unreadable ?? 0) >= search.value.size
  const actions = useUserActions()
  const made = useMadeUser(profile)
  // With stable props the rows are not rendered again when the rest of the page changes.
  const columns = useMemo(() => userColumns(style), [style])
  const rowLink = useCallback((user: RunUser) => paths.user(profile, user.id), [profile])
  const prepare = useCallback(
    (user: RunUser) => {
      void client.prefetchQuery(runUsers.one(profile, user.id))
      void loadUserPage().catch(() => {})
    },
    [client, profile],
  )
  return (
    <>
      <PageTitle page={say.users()} />
      <PageHeader
        title={say.users()}
        about={<Slots summary={summary} />}
        docs={useVendorDocs('users')}
        actions={
          <>
            <ExportUsersButton search={asked} isFiltered={search.isFiltered} total={matching} />
            <NewUserButton query={search.query} />
          </>
        }
      />
      <ResourceTable
        name="run-users"
        label={say.usersNoun()}
        query={users.query}
        leftOut={users.leftOut}
        made={made}
        search={search}
        searchLabel={say.searchLabel()}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowLink={rowLink}
        tagsOf={tagsOf}
        onRowIntent={prepare}
        rowActions={actions.of}
        selection={(chosen, clear, add) => (
          <Suspense>
            {hasMore && chosen.length !== matching && (
              <SelectAllUsers search={asked} total={matching} chosen={new Set(chosen.map(idOf))} add={add} />
            )}
            <SelectionActions users={chosen} clear={clear} />
          </Suspense>
        )}
        views={<UserViews search={search} />}
        filters={<UserFilters search={search} zone={style.zone} />}
        total={matching}
        note={
          search.value.q !== '' && (
            <Suspense>
              <SearchNote search={search} found={users.query.isPlaceholderData ? undefined : users.found} />
            </Suspense>
          )
        }
        unreadable={users.found?.unreadable ?? 0}
        empty={<NoUsersYet query={search.query} />}
      />
      {actions.dialog}
      <Outlet />
    </>
  )
}
