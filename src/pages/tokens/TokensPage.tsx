import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { profileTokens, type ProfileToken } from '#api/profile-tokens.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { useNow } from '#components/display/use-now.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { findTokens, tokenSearchSpec } from './find-tokens.ts'
import { HygieneNotice } from './HygieneNotice.tsx'
import { MadeBy } from './MadeBy.tsx'
import { NewTokenButton } from './NewTokenButton.tsx'
import { concernNames, describeTokenPermission } from '#features/tokens/token-hygiene.ts'
import { TokenName } from './TokenName.tsx'
import { tokenColumns } from './TokenColumns.tsx'
import { useKnownPeople } from './use-known-people.ts'
import { useTokenActions } from './use-token-actions.tsx'
import { say } from './messages/say.ts'

const filters = (): ListFilter[] => [
  {
    kind: 'choice',
    name: 'permission',
    label: say.permission(),
    options: ['full', 'write', 'read'].map((value) => ({ value, label: describeTokenPermission(value) })),
  },
  {
    kind: 'choice',
    name: 'concern',
    label: say.worthALookFilter(),
    options: Object.entries(concernNames).map(([value, label]) => ({ value, label })),
  },
]
const idOf = ({ id }: ProfileToken) => id
const nameOf = ({ name }: ProfileToken) => name

/** The tokens of the profile: which there are, who made them, which should be deleted. */
export default function TokensPage() {
  const profile = useProfileId()
  const search = useTableSearch(tokenSearchSpec)
  const style = useTimeStyle()
  const now = useNow()
  const people = useKnownPeople(profile)
  const { data: all, ...query } = useQuery(profileTokens.list(profile))
  const actions = useTokenActions(profile)
  const columns = useMemo(() => tokenColumns(style, people), [style, people])
  const found = useMemo(
    () => all && findTokens(all, search.value, now, people.known),
    [all, search.value, now, people.known],
  )
  return (
    <>
      <PageTitle page={say.tokens()} />
      <PageHeader
        title={say.tokens()}
        about={say.about()}
        docs={useVendorDocs('tokens')}
        actions={<NewTokenButton onOpen={actions.make} />}
      />
      {actions.pending}
      <HygieneNotice tokens={all ?? []} people={people.known} now={now} search={search} />
      <ResourceTable
        name="profile-tokens"
        label={say.tokensCounted()}
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel={say.searchNames()}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        nameCell={(token) => <TokenName token={token} now={now} people={people.known} part={actions.partOf(token)} />}
        rowActions={actions.of}
        views={<MadeBy tokens={all} search={search} />}
        filters={<FilterBar filters={filters()} search={search} />}
        total={found?.total}
        empty={
          <EmptyState icon="key" title={say.noTokensMadeByHand()}>
            {say.emptyTokens()}
          </EmptyState>
        }
      />
      {actions.dialog}
    </>
  )
}
