import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { Icon } from '#components/display/Icon.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
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
          <ActionButton reason={reason} leftSection={<Icon name="plus" />} onClick={actions.make}>
            {say.newAuthorization()}
          </ActionButton>
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
