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
import { say } from './messages/say.ts'

/** The columns beside the name. What a single row needs is read when the row is drawn. */
export function profileColumns(style: TimeStyle): Column<ListedProfile>[] {
  return [
    {
      id: 'access',
      label: say.access(),
      width: 152,
      cell: (profile) => (isShared(profile) ? say.sharedWithYou() : say.yours()),
    },
    { id: 'plan', label: say.plan(), width: 90, cell: ({ id }) => <OfInfo id={id}>{planOf}</OfInfo> },
    { id: 'region', label: say.region(), width: 90, cell: ({ id }) => <OfInfo id={id}>{regionOf}</OfInfo> },
    { id: 'portal', label: say.portal(), width: 200, cell: ({ id }) => <OfSummary id={id}>{portalOf}</OfSummary> },
    {
      id: 'users',
      label: say.users(),
      width: 116,
      cell: ({ id }) => <OfSummary id={id}>{(summary) => <Users summary={summary} />}</OfSummary>,
    },
    {
      id: 'limit',
      label: say.nearestLimit(),
      width: 190,
      narrow: 'beside',
      cell: ({ id }) => <OfSummary id={id}>{(summary) => <NearestLimit id={id} summary={summary} />}</OfSummary>,
    },
    {
      id: 'addons',
      label: say.addOns(),
      width: 150,
      hidden: true,
      cell: ({ id }) => <OfInfo id={id}>{describeAddons}</OfInfo>,
    },
    {
      id: 'created',
      label: say.created(),
      width: 130,
      hidden: true,
      cell: ({ id }) => (
        <OfInfo id={id}>
          {({ info }) => <When value={info.created_at ?? null} never={say.unknown()} {...style} />}
        </OfInfo>
      ),
    },
  ]
}

function OfInfo({ id, children }: { id: string; children: (info: ProfileInfo) => ReactNode }) {
  const { data, isError } = useQuery(anyProfile.one(id))
  return <>{data ? children(data) : <Missing failed={isError} />}</>
}

function OfSummary({ id, children }: { id: string; children: (summary: ProfileSummary) => ReactNode }) {
  const { data, isError } = useQuery(anyProfile.summary(id))
  return <>{data ? children(data) : <Missing failed={isError} />}</>
}

/** One row that fails does not affect the others; opening the list again tries again. */
const Missing = ({ failed }: { failed: boolean }) => (
  <span className="text-help">{failed ? say.couldNotBeRead() : '…'}</span>
)

const planOf = ({ account_plan: plan }: ProfileInfo) => planName(plan)
const regionOf = ({ info }: ProfileInfo) => info.region || say.unknown()
function portalOf({ tago_run: run }: ProfileSummary) {
  const host = portalHost(run ?? '')
  if (!host) return say.none()
  return (
    <a href={`https://${host}`} target="_blank" rel="noreferrer">
      {host}
      <span className="visually-hidden"> {say.opensNewTab()}</span>
    </a>
  )
}

function Users({ summary: { amount, limit } }: { summary: ProfileSummary }) {
  const write = useNumberStyle()
  return <>{say.usedOfLimit({ used: write(amount.run_users), limit: write(limit.run_users) })}</>
}
