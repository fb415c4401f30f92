import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { queryClient } from '#api/http/query-client.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { notify } from '#components/feedback/notify.ts'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { findProfiles, profileSearchSpec } from './find-profiles.ts'
import type { MadeProfile } from './NewProfileDialog.tsx'
import { profileColumns } from './ProfileColumns.tsx'
import { ProfileName } from './ProfileName.tsx'
import { useProfileActions } from './use-profile-actions.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from './messages/say.ts'

const NewProfileDialog = lazyPart(() => import('./NewProfileDialog.tsx'), 'NewProfileDialog')

/** Requests the list while the app is still being drawn. */
export function prefetch(): void {
  void queryClient.prefetchQuery(profiles.list())
}

const filters: ListFilter[] = [
  {
    kind: 'choice',
    name: 'access',
    get label() {
      return say.access()
    },
    options: [
      {
        value: 'own',
        get label() {
          return say.yours()
        },
      },
      {
        value: 'shared',
        get label() {
          return say.sharedWithYou()
        },
      },
    ],
  },
]
const idOf = ({ id }: ListedProfile) => id
const nameOf = ({ name, id }: ListedProfile) => name || id

/** All profiles of the account, its own and those shared with it. */
export default function ProfilesPage() {
  const profile = useProfileId()
  const search = useTableSearch(profileSearchSpec)
  const style = useTimeStyle()
  const reason = useReadOnlyReason()
  const { data: all, ...query } = useQuery(profiles.list())
  const columns = useMemo(() => profileColumns(style), [style])
  const found = useMemo(() => all && findProfiles(all, search.value), [all, search.value])
  const [creating, setCreating] = useState(false)
  const [made, setMade] = useState<MadeProfile>()
  const actions = useProfileActions(profile)
  const done = (one: MadeProfile) => {
    const open = actions.opener(one.id)
    notify({ message: say.profileCreated({ name: one.name }), ...(open ? { open } : {}) })
    setMade(one)
  }
  return (
    <>
      <PageTitle page={say.profiles()} />
      <PageHeader
        title={say.profiles()}
        about={say.about()}
        docs={useVendorDocs('profiles')}
        actions={
          <NewButton reason={reason} onClick={() => setCreating(true)}>
            {say.newProfile()}
          </NewButton>
        }
      />
      {made && (
        <Notice apart role="status">
          {(made.free ? say.madeWithEverything : say.madeWithNothing)({
            name: visibleName(made.name),
            link: (inside) => <Link to={paths.usage(profile, 'allocation')}>{inside}</Link>,
          })}
        </Notice>
      )}
      <ResourceTable
        name="profiles"
        label={say.profilesCounted()}
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel={say.searchNamesAndIDs()}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        nameCell={(row) => <ProfileName profile={row} open={row.id === profile} onOpen={actions.opener(row.id)} />}
        rowActions={actions.of}
        filters={<FilterBar filters={filters} search={search} />}
        total={found?.total}
        empty={
          <EmptyState icon="box" title={say.noProfiles()}>
            {say.noProfilesAbout()}
          </EmptyState>
        }
      />
      {creating && (
        <Suspense>
          <NewProfileDialog onMade={done} onClose={() => setCreating(false)} />
        </Suspense>
      )}
      {actions.dialog}
    </>
  )
}
