import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { Params } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { portalHost } from '#api/run/portal-address.ts'
import { profiles } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { runSettings as portals } from '#api/run/run-settings.ts'
import { samlSettings, type Saml } from '#api/run/saml.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { gatingPlan } from './gating-plan.ts'
import { PlanGate } from './PlanGate.tsx'
import { StateCard } from './StateCard.tsx'
import { Troubleshooting } from './Troubleshooting.tsx'
import { forgetUploads } from '#features/sso/upload-note.ts'
import { useUploadNotes } from './use-upload-notes.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { say } from './messages/say.ts'

// The guide's fields are heavy, so the state is shown before them. Their code is requested along with the first data.
const loading = import('./guide/SsoGuide.tsx')
// A failed import is reported where the component is rendered (PageError); behind the plan's gate it never is.
loading.catch(() => undefined)
const SsoGuide = lazyPart(() => loading, 'SsoGuide')
const OidcSection = lazyPart(() => import('./OidcSection.tsx'), 'OidcSection')
const EnableDialog = lazyPart(() => import('./EnableSsoDialog.tsx'), 'EnableSsoDialog')
const DisableDialog = lazyPart(() => import('./DisableSsoDialog.tsx'), 'DisableSsoDialog')
const RestoreDialog = lazyPart(() => import('./RestoreDialog.tsx'), 'RestoreDialog')

/** Requests the stored settings while the app is still starting. */
export function prefetch({ profileId = '' }: Params): void {
  void queryClient.prefetchQuery(samlSettings.one(profileId))
  void queryClient.prefetchQuery(portals.one(profileId))
}

const unsaved = say.saveOrDiscardFirst

/** Sign-in to the portal through an identity provider. */
export default function SsoPage() {
  const profile = useProfileId()
  const saml = useQuery(samlSettings.one(profile))
  return (
    <>
      <PageTitle page={say.singleSignOn()} />
      <PageHeader title={say.singleSignOn()} about={say.about()} docs={useVendorDocs('singleSignOn')} />
      <QueryState
        query={saml}
        skeleton={<FormSkeleton rows={5} />}
        renderError={(error, retry) => <ErrorPanel error={error} title={say.notLoaded()} onRetry={retry} />}
      >
        {(data) => <SingleSignOn profile={profile} saml={data} />}
      </QueryState>
    </>
  )
}

function SingleSignOn({ profile, saml }: { profile: string; saml: Saml }) {
  const settings = useQuery(portals.one(profile))
  const current = useQuery(profiles.current()).data
  const account = useQuery(accounts.one()).data
  const readOnly = useReadOnlyReason()
  const notes = useUploadNotes(profile)
  const [dirty, setDirty] = useState(false)
  const [dialog, setDialog] = useState<'enable' | 'disable' | 'restore'>()
  const close = () => setDialog(undefined)

  const told = settings.data?.['sso_saml_active']
  const active = typeof told === 'boolean' ? told : undefined
  const host = settings.data?.url ? portalHost(settings.data.url) : ''
  const runSettings = host || (current?.info.name ?? say.thisPortal())
  const gate = gatingPlan(current?.account_plan)
  const enableReason = dirty
    ? unsaved()
    : saml.issuer === null
      ? say.saveMetadataFirst()
      : !saml.mapping.email || !saml.mapping.firstName
        ? say.mapFirst()
        : undefined
  const restorable = notes.previous?.xml ? { ...notes.previous, xml: notes.previous.xml } : undefined

  const card = (
    <StateCard
      saml={saml}
      active={active}
      notes={notes}
      enableReason={gate ? say.planWithout() : enableReason}
      readOnly={readOnly}
      restoreReason={readOnly ?? (dirty ? unsaved() : undefined)}
      onEnable={() => setDialog('enable')}
      onDisable={() => setDialog('disable')}
      onRestore={() => setDialog('restore')}
      onForget={() => {
        const undo = forgetUploads(profile)
        notify({ message: say.forgotten(), undo: async () => undo() })
      }}
      trouble={
        settings.isError && (
          <ErrorPanel error={settings.error} title={say.stateNotRead()} onRetry={() => void settings.refetch()} />
        )
      }
    />
  )
  return (
    <PageColumn>
      {gate && <PlanGate plan={gate} shared={!!current?.info.account && current.info.account !== account?.id} />}
      {(!gate || active) && card}
      {!gate && (
        <>
          <Suspense fallback={<FormSkeleton rows={4} />}>
            <SsoGuide
              profile={profile}
              portal={runSettings}
              saml={saml}
              active={active}
              notes={notes}
              readOnly={readOnly}
              enableReason={enableReason}
              onEnable={() => setDialog('enable')}
              onDirty={setDirty}
            />
            <OidcSection settings={settings.data} host={host} />
          </Suspense>
          <Troubleshooting profile={profile} />
        </>
      )}
      <Suspense>
        {dialog === 'enable' && saml.issuer !== null && (
          <EnableDialog profile={profile} portal={runSettings} issuer={saml.issuer} onClose={close} />
        )}
        {dialog === 'disable' && <DisableDialog profile={profile} portal={runSettings} onClose={close} />}
        {dialog === 'restore' && restorable && (
          <RestoreDialog
            profile={profile}
            portal={runSettings}
            note={restorable}
            issuer={saml.issuer}
            onClose={close}
          />
        )}
      </Suspense>
    </PageColumn>
  )
}
