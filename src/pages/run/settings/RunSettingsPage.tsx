import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { runSettings } from '#api/run/run-settings.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { OpenPortal } from './OpenPortal.tsx'
import { settingsTabs } from './settings-tabs.ts'
import { SettingsTabs } from './SettingsTabs.tsx'
import { say } from './messages/say.ts'

/** How the portal looks and behaves; each tab has its own address and saves by itself. */
export default function RunSettingsPage() {
  const profile = useProfileId()
  const settings = useQuery(runSettings.one(profile))
  const here = useLocation().pathname.split('/').at(-1)
  const tab = settingsTabs.find(({ segment }) => segment === here)
  return (
    <>
      <PageTitle page={tab ? say.pageTitle({ label: tab.label() }) : say.runSettings()} />
      <PageHeader
        title={say.runSettings()}
        about={say.about()}
        docs={useVendorDocs(tab?.docs ?? 'portal')}
        actions={<OpenPortal settings={settings.data} />}
      />
      <SettingsTabs profile={profile} />
      <QueryState
        query={settings}
        skeleton={<PageSkeleton />}
        renderError={(error, retry) => <ErrorPanel error={error} title={say.settingsNotRead()} onRetry={retry} />}
      >
        {(found) => (
          // While the code of a tab is loading, head and tabs stay.
          <Suspense fallback={<PageSkeleton />}>
            <Outlet context={found} />
          </Suspense>
        )}
      </QueryState>
    </>
  )
}
