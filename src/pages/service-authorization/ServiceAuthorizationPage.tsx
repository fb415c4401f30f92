import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { Icon } from '#components/display/Icon.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { ResourceTable } from '#components/table/ResourceTable.tsx'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useProduct } from '#app/use-product.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { authorizationColumns } from './AuthorizationColumns.tsx'
import { authorizationSearchSpec, findAuthorizations } from './find-authorizations.ts'
import { useAuthorizationActions } from './use-authorization-actions.tsx'

const idOf = ({ id }: ServiceAuthorization) => id
const nameOf = ({ name }: ServiceAuthorization) => name

/** The keys that network providers deliver data with. */
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
      <PageTitle page="Service authorization" />
      <PageHeader
        title="Service authorization"
        about="Keys that let network providers deliver data, and make devices that arrive without a place."
        docs={`${useProduct().docs}/integrations/general/authorization`}
        actions={
          <ActionButton reason={reason} leftSection={<Icon name="plus" />} onClick={actions.make}>
            New authorization
          </ActionButton>
        }
      />
      <ResourceTable
        name="service-authorizations"
        label="authorizations"
        query={{ ...query, data: found?.rows }}
        search={search}
        searchLabel="Search names"
        columns={columns}
        rowId={idOf}
        rowName={nameOf}
        rowActions={actions.of}
        total={found?.total}
        empty={
          <EmptyState icon="plug" title="No authorizations yet">
            A LoRaWAN or Sigfox provider needs one to deliver what your devices send. Devices that speak HTTPS or MQTT
            themselves use their own tokens instead.
          </EmptyState>
        }
      />
      {actions.dialog}
    </>
  )
}
