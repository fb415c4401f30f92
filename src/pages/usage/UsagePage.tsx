import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useProfileId } from '#app/use-session.ts'
import { TabNav } from '#components/navigation/TabNav.tsx'

const tabs = [
  { segment: '', label: 'Services' },
  { segment: 'allocation', label: 'Allocation' },
  { segment: 'limits', label: 'Limits' },
] as const

/** What the profile uses, what it may use, and how what was bought is shared out; each tab has its own address. */
export default function UsagePage() {
  const profile = useProfileId()
  const here = useLocation().pathname.split('/').at(-1)
  const tab = tabs.find(({ segment }) => segment !== '' && segment === here)
  return (
    <>
      <PageTitle page={tab ? `${tab.label} – Usage & limits` : 'Usage & limits'} />
      <PageHeader
        title="Usage & limits"
        about="What this profile uses of each service, when it runs out, and what happens then."
        docs={`${useProduct().docs}/profiles/services`}
      />
      <TabNav
        label="Usage and limits"
        tabs={tabs.map(({ segment, label }) => ({ to: paths.usage(profile, segment), label, end: true }))}
      />
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </>
  )
}
