import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { allocation } from '#api/account/allocation.ts'
import { profiles } from '#api/profiles.ts'
import { readUnits, type ServiceKey, unitFor } from '#api/services.ts'
import { subscriptions } from '#api/account/subscription.ts'
import { paths } from '#app/paths.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'

interface UnitsElsewhereProps {
  service: ServiceKey
  profile: string
  isOwner: boolean
}

/** Where more units could come from: what no profile holds, what others do not use, and buying. */
export function UnitsElsewhere({ service, profile, isOwner }: UnitsElsewhereProps) {
  if (!isOwner)
    return <p className="text-help">The owner of this profile can move units from another profile, or buy more.</p>
  return <Sources service={service} profile={profile} />
}

function Sources({ service, profile }: { service: ServiceKey; profile: string }) {
  const { number } = useFormatters()
  const shares = useQuery(allocation.shares()).data
  const names = useQuery(profiles.list()).data
  const bought = useQuery(subscriptions.own()).data
  const others = (shares ?? []).filter((share) => share.profile !== profile)
  const used = useQueries({ queries: others.map((share) => allocation.used(share.profile)) })
  if (!shares || !bought) return null
  const total = readUnits(bought.services[service]?.limit)
  const held = shares.reduce((sum, { units }) => sum + (units[service] ?? 0), 0)
  const free = total === null ? null : Math.max(0, Math.round((total - held) * 100) / 100)
  const amount = (units: number) => `${number(units)} ${unitFor(service, units)}`
  const spare = others.flatMap((share, at) => {
    const left = (share.units[service] ?? 0) - (used[at]?.data?.[service] ?? Infinity)
    const name = names?.find(({ id }) => id === share.profile)?.name ?? share.profile
    return left > 0 ? [`${name} has ${amount(Math.round(left * 100) / 100)} it does not use`] : []
  })
  return (
    <p className="text-help">
      {free === null
        ? 'What is not allocated is unknown'
        : free > 0
          ? `${amount(free)} are not allocated to any profile`
          : 'Everything that was bought is allocated'}
      {spare.length > 0 ? `; ${spare.join('; ')}` : ''}.{' '}
      <Link to={paths.usage(profile, 'allocation')}>
        {free || spare.length > 0 ? 'Move units' : 'See the allocation'}
      </Link>
    </p>
  )
}
