import { useState } from 'react'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { isDeployAddress } from '#api/session/regions.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason, useSession } from '#app/use-session.ts'
import { ConnectDialog } from './ConnectDialog.tsx'
import { ConnectedDomain } from './ConnectedDomain.tsx'
import { DomainActions } from './DomainActions.tsx'
import { NoAddOn, NoDomain } from './NoDomain.tsx'
import { useDomain } from './use-domain.ts'
import { say } from './messages/say.ts'

const elsewhere = say.managedElsewhere

/** The portal under the customer's own name: what must be in DNS, what was found, and why it is not right yet. */
export default function DomainPage() {
  const profile = useProfileId()
  const session = useSession()
  const deploy = session.status !== 'signed-out' && isDeployAddress(session.session.api)
  const readOnly = useReadOnlyReason()
  const reason = deploy ? elsewhere() : readOnly
  const { query, addOn, check, checkNow } = useDomain(profile)
  const [connecting, setConnecting] = useState(false)
  const connect = () => setConnecting(true)
  const state = addOn === false ? ({ kind: 'no-add-on' } as const) : query.data
  return (
    <>
      <PageTitle page={say.customDomain()} />
      <PageHeader
        title={say.customDomain()}
        about={say.about()}
        docs={useVendorDocs('customDomain')}
        actions={<DomainActions state={state} query={query} onCheck={checkNow} reason={reason} onConnect={connect} />}
      />
      <QueryState query={{ ...query, data: state }} skeleton={<FormSkeleton rows={4} />}>
        {(known) =>
          known.kind === 'no-add-on' ? (
            <NoAddOn />
          ) : known.kind === 'none' ? (
            <NoDomain note={deploy ? elsewhere() : undefined} />
          ) : (
            <ConnectedDomain
              key={profile}
              profile={profile}
              domain={known.domain}
              reason={reason}
              note={deploy ? elsewhere() : undefined}
              check={check}
              failure={query.error ?? undefined}
              onRetry={() => void query.refetch()}
            />
          )
        }
      </QueryState>
      {connecting && <ConnectDialog profile={profile} onClose={() => setConnecting(false)} />}
    </>
  )
}
