import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { TabNav } from '#components/navigation/TabNav.tsx'
import { say } from './messages/say.ts'

const tabs = [
  {
    segment: '',
    get label() {
      return say.services()
    },
  },
  {
    segment: 'allocation',
    get label() {
      return say.allocation()
    },
  },
  {
    segment: 'limits',
    get label() {
      return say.limits()
    },
  },
] as const

/** What the profile uses, its limits, and how the account's services are allocated; each tab has its own address. */
export default function UsagePage() {
  const profile = useProfileId()
  const here = useLocation().pathname.split('/').at(-1)
  const tab = tabs.find(({ segment }) => segment !== '' && segment === here)
  return (
    <>
      <PageTitle page={tab ? say.pageOfTab({ label: tab.label }) : say.usageLimits()} />
      <PageHeader title={say.usageLimits()} about={say.about()} docs={useVendorDocs('services')} />
      <TabNav
        label={say.usageAndLimits()}
        tabs={tabs.map(({ segment, label }) => ({ to: paths.usage(profile, segment), label, end: true }))}
      />
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </>
  )
}
