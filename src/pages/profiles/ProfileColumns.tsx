import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { portalHost } from '#api/run/portal-address.ts'
import { anyProfile } from '#api/any-profile.ts'
import type { ProfileSummary } from '#api/profiles.ts'
import type { ListedProfile, ProfileInfo } from '#api/session/profile-shape.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { When } from '#components/display/When.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import type { Column } from '#components/table/ResourceTable.tsx'
import { describeAddons } from '#features/plan/describe-addons.ts'
import { planName } from '#features/plan/plan-name.ts'
import { isShared } from './find-profiles.ts'
import { NearestLimit } from './NearestLimit.tsx'

/** The columns beside the name. What a row needs of its own is asked for when the row is drawn. */
export function profileColumns(style: TimeStyle): Column<ListedProfile>[] {
  return [
    {
      id: 'access',
      label: 'Access',
      width: 152,
      cell: (profile) => (isShared(profile) ? 'Shared with you' : 'Yours'),
    },
    { id: 'plan', label: 'Plan', width: 90, cell: ({ id }) => <OfInfo id={id}>{planOf}</OfInfo> },
    { id: 'region', label: 'Region', width: 90, cell: ({ id }) => <OfInfo id={id}>{regionOf}</OfInfo> },
    { id: 'portal', label: 'Portal', width: 200, cell: ({ id }) => <OfSummary id={id}>{portalOf}</OfSummary> },
    {
      id: 'users',
      label: 'Users',
      width: 116,
      cell: ({ id }) => <OfSummary id={id}>{(summary) => <Users summary={summary} />}</OfSummary>,
    },
    {
      id: 'limit',
      label: 'Nearest limit',
      width: 190,
      cell: ({ id }) => <OfSummary id={id}>{(summary) => <NearestLimit id={id} summary={summary} />}</OfSummary>,
    },
    {
      id: 'addons',
      label: 'Add-ons',
      width: 150,
      hidden: true,
      cell: ({ id }) => <OfInfo id={id}>{describeAddons}</OfInfo>,
    },
    {
      id: 'created',
      label: 'Created',
      width: 130,
      hidden: true,
      cell: ({ id }) => (
        <OfInfo id={id}>{({ info }) => <When value={info.created_at ?? null} never="Unknown" {...style} />}</OfInfo>
      ),
    },
  ]
}

function OfInfo({ id, children }: { id: string; children: (info: ProfileInfo) => ReactNode }) {
  const { data, isError } = useQuery(anyProfile.info(id))
  return <>{data ? children(data) : <Missing failed={isError} />}</>
}

function OfSummary({ id, children }: { id: string; children: (summary: ProfileSummary) => ReactNode }) {
  const { data, isError } = useQuery(anyProfile.summaryOf(id))
  return <>{data ? children(data) : <Missing failed={isError} />}</>
}

/** One row that does not load leaves the others alone; opening the list again asks anew. */
const Missing = ({ failed }: { failed: boolean }) => (
  <span className="text-help">{failed ? 'Could not be read' : '…'}</span>
)

const planOf = ({ account_plan: plan }: ProfileInfo) => planName(plan)
const regionOf = ({ info }: ProfileInfo) => info.region || 'Unknown'
function portalOf({ tago_run: run }: ProfileSummary) {
  const host = portalHost(run ?? '')
  if (!host) return 'None'
  return (
    <a href={`https://${host}`} target="_blank" rel="noreferrer">
      {host}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}

function Users({ summary: { amount, limit } }: { summary: ProfileSummary }) {
  const write = useNumberStyle()
  return (
    <>
      {write(amount.run_users)} of {write(limit.run_users)}
    </>
  )
}
