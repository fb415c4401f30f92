import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { authorizationColumns } from './AuthorizationColumns.tsx'
import { authorizationSearchSpec, findAuthorizations } from './find-authorizations.ts'
import { useAuthorizationActions } from './use-authorization-actions.tsx'
import { say } from './messages/say.ts'

const idOf = ({ id }: ServiceAuthorization) => id
const nameOf = ({ name }: ServiceAuthorization) => name

/** The keys with which network providers deliver data. */
export default function ServiceAuthorizationPage() {
  const profile = useProfileId()
  const search = useTableSearch(authorizationSearchSpec)
  const style = useTimeStyle()
  const reason = useReadOnlyReason()
  const { data: all, ...query } = useQuery(serviceAuthorizations.list(profile))
  const actions = useAuthorizationActions(profile)
  const columns = useMemo(() => authorizationColumns(style), [style])
  const found = useMemo(() => all && findAuthorizations(all, search.value), [all, search.value])
  return (
    <>
      <PageTitle page={say.serviceAuthorization()} />
      <PageHeader
        title={say.serviceAuthorization()}
        about={say.keysLetNetworkProviders()}
        docs={useVendorDocs('serviceAuthorization')}
        actions={
          <NewButton reason={reason} onClick={actions.make}>
            {say.newAuthorization()}
          </NewButton>
        }
      />
      <ResourceTable
        name="service-authorizations"
        label={say.authorizations()}
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel={say.searchNames()}
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowActions={actions.of}
        total={found?.total}
        empty={
          <EmptyState icon="plug" title={say.noAuthorizationsYet()}>
            {say.loRaWANSigfoxProviderNeeds()}
          </EmptyState>
        }
      />
      {actions.dialog}
    </>
  )
}
